/// Figures that both sides of a contract agree on after a dispute. From then on they stand in place
/// of what was reported, whichever report counts.
@NullMarked
package dev.plumbline.scorecard.correction;

import org.jspecify.annotations.NullMarked;
