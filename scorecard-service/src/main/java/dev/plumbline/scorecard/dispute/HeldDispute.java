package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.scorecard.StoredScorecard;

/// A dispute with the scorecard that it is about and the newest of the month, which nobody else
/// changes until the transaction ends.
record HeldDispute(Dispute dispute, StoredScorecard scorecard, StoredScorecard newest) {}
