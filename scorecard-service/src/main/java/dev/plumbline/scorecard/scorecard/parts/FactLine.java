package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.scorecard.scoring.Fact;

/// A fact beside the figures, as it is stored.
public record FactLine(Fact.Code code, String detail) {}
