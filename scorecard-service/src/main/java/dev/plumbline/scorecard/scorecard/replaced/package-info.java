/// What scorecards said while they were provisional, before they were worked out anew: kept for
/// whoever of the client asks what was known at an instant, and read by nothing else.
@NullMarked
package dev.plumbline.scorecard.scorecard.replaced;

import org.jspecify.annotations.NullMarked;
