/// Scoring runs: a month is worked out for many contracts, beside requests, by as many replicas as
/// there are.
///
/// Read [RunService] for what a caller asks, [RunJob] for how the work is shared out, and
/// [RunWorker] for how a chunk of it is done. What it is done with is read by `preparation`, and
/// `schedule` starts runs by the clock.
@NullMarked
package dev.plumbline.scorecard.run;

import org.jspecify.annotations.NullMarked;
