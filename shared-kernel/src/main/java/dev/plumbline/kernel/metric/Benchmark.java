package dev.plumbline.kernel.metric;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A published value to compare a metric with; it never takes part in a score.
///
/// @param source where it was published
/// @param date when it was published
public record Benchmark(BigDecimal value, String source, LocalDate date) {}
