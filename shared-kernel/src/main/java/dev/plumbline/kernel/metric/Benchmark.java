package dev.plumbline.kernel.metric;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A published value to compare a metric with; it never takes part in a score.
///
/// @param source who published it, and what exactly it is a value of
/// @param date the last day that it speaks of
public record Benchmark(BigDecimal value, String source, LocalDate date) {}
