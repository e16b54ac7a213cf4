package dev.plumbline.scorecard.scorecard;

/// A scorecard with the life that it had at the time that is asked about.
public record Known(StoredScorecard scorecard, Life life) {}
