package dev.plumbline.scorecard.scoring.change;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How much a value moves because its lines take other shares: Σ (s₁ − s₀)(r₀ + r₁)/2, with s a
/// line's share of the denominator and r its ratio, in the metric's unit. A line without
/// denominator in one month takes the other month's ratio.
final class Mix {

  private Mix() {}

  static BigDecimal of(
      MetricDefinition metric, Map<Line, Measures> before, Map<Line, Measures> now) {
    BigDecimal wholeBefore = whole(metric, before);
    BigDecimal wholeNow = whole(metric, now);
    TreeSet<Line> lines = new TreeSet<>(before.keySet());
    lines.addAll(now.keySet());
    BigDecimal mix = BigDecimal.ZERO;
    for (Line line : lines) {
      Side old = Side.of(metric, before.get(line));
      Side present = Side.of(metric, now.get(line));
      BigDecimal ratios =
          old.ratio()
              .or(present::ratio)
              .orElse(BigDecimal.ZERO)
              .add(present.ratio().or(old::ratio).orElse(BigDecimal.ZERO));
      BigDecimal share =
          quotient(present.denominator, wholeNow).subtract(quotient(old.denominator, wholeBefore));
      mix = mix.add(share.multiply(ratios));
    }
    return quotient(mix, BigDecimal.TWO);
  }

  /// Σ coefficient × measure over those that the line has: what stands elsewhere is added there.
  static BigDecimal side(Map<String, BigDecimal> coefficients, Measures line) {
    return coefficients.entrySet().stream()
        .flatMap(
            term -> line.find(term.getKey()).map(value -> value.multiply(term.getValue())).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal whole(MetricDefinition metric, Map<Line, Measures> byLine) {
    return byLine.values().stream()
        .map(line -> side(metric.denominator(), line))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, MathContext.DECIMAL128);
  }

  /// A line of one month.
  private record Side(BigDecimal numerator, BigDecimal denominator, BigDecimal scale) {

    static Side of(MetricDefinition metric, @Nullable Measures line) {
      Measures measures = line == null ? Measures.NONE : line;
      return new Side(
          side(metric.numerator(), measures), side(metric.denominator(), measures), metric.scale());
    }

    Optional<BigDecimal> ratio() {
      return denominator.signum() == 0
          ? Optional.empty()
          : Optional.of(quotient(numerator.multiply(scale), denominator));
    }
  }
}
