/// What a month's scorecards are worked out of, read for hundreds of contracts at once. Runs begin
/// with it; publications and restatements ask it whether a scorecard still follows from what is
/// known.
@NullMarked
package dev.plumbline.scorecard.run.preparation;

import org.jspecify.annotations.NullMarked;
