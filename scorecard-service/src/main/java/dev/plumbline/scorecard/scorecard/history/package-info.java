/// What earlier months came to, as the month after them needs it: a handful of queries for hundreds
/// of contracts, by the newest scorecards whatever their life.
@NullMarked
package dev.plumbline.scorecard.scorecard.history;

import org.jspecify.annotations.NullMarked;
