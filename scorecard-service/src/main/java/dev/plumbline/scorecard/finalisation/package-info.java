/// Scorecards become FINAL: once nobody may object any more, month after month, by governance or by
/// the clock.
@NullMarked
package dev.plumbline.scorecard.finalisation;

import org.jspecify.annotations.NullMarked;
