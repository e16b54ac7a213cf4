/// What the parties reported and observed, by month, and the choice of the figures that count.
@NullMarked
package dev.plumbline.scorecard.scoring.evidence;

import org.jspecify.annotations.NullMarked;
