/// Scorecards as they were worked out, and how they are written: a few statements for hundreds of
/// contracts.
@NullMarked
package dev.plumbline.scorecard.scorecard.writing;

import org.jspecify.annotations.NullMarked;
