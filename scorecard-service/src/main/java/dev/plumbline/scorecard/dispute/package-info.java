/// Disputes: a vendor objects to a clause of a published scorecard, somebody of the client who did
/// not work it out decides, and a rejected one can be taken once to a joint review.
///
/// Read [Dispute] for its life, [DisputeService] for what vendors do and [DecisionService] for what
/// the client does.
@NullMarked
package dev.plumbline.scorecard.dispute;

import org.jspecify.annotations.NullMarked;
