/// Reliefs on request: a clause is excused in a month because the client failed in what it owes, or
/// by force majeure. One party asks, with reason and evidence; the other decides.
///
/// Read [Relief] for its life, and [ReliefService] for who does what.
@NullMarked
package dev.plumbline.scorecard.relief;

import org.jspecify.annotations.NullMarked;
