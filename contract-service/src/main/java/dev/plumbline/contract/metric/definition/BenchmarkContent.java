package dev.plumbline.contract.metric.definition;

import dev.plumbline.kernel.metric.Benchmark;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A value to compare a metric with.
///
/// @param source who published it, and what exactly it is a value of
/// @param date the last day that it speaks of
public record BenchmarkContent(
    @NotNull @Digits(integer = 12, fraction = 6) BigDecimal value,
    @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String source,
    @NotNull LocalDate date) {

  Benchmark benchmark() {
    return new Benchmark(value, source, date);
  }
}
