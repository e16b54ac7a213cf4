package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.explanation.Explanation;

/// A scorecard with its explanation. It may tell of earlier months: a vendor sees all of them, or
/// it would not see this one.
public record ScorecardExplanation(StoredScorecard scorecard, Explanation explanation) {}
