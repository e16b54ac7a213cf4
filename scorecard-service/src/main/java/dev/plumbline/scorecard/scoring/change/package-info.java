/// What moved the overall score since the last month that had one: a split of the difference into
/// the reasons, in points.
@NullMarked
package dev.plumbline.scorecard.scoring.change;

import org.jspecify.annotations.NullMarked;
