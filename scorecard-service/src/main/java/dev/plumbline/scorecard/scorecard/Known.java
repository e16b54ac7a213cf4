package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;

/// A scorecard with the life that it had at the time that is asked about.
public record Known(StoredScorecard scorecard, Life life) {}
