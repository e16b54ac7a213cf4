package dev.plumbline.scorecard.correction;

import dev.plumbline.kernel.measure.Line;
import java.math.BigDecimal;

/// What a measure of a line comes to.
public record Correction(Line line, String measure, BigDecimal value) {}
