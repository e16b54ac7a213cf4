package dev.plumbline.kernel.metric;

import dev.plumbline.kernel.measure.Measures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/// The two-sided 95 % interval of a metric's value, in the metric's unit, both ends included.
public record ConfidenceInterval(BigDecimal low, BigDecimal high) {

  /// Below this many ratings a mean has no interval.
  public static final int FEWEST_FOR_MEAN = 5;

  /// The 97.5 % quantile of the normal distribution.
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  /// The measure that sums the squares of what another sums.
  public static String squaresOf(String measure) {
    return measure + "Squared";
  }

  /// The interval by the method that the metric names.
  ///
  /// @param pooled all of the metric's measures, and for MEAN their squares
  /// @return nothing where the metric has none, or the sample is too small or not a sample
  public static Optional<ConfidenceInterval> of(MetricDefinition metric, Measures pooled) {
    String sampleCount = metric.sampleCount();
    if (metric.interval() == Interval.NONE
        || sampleCount == null
        || pooled.get(sampleCount).signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal n = pooled.get(sampleCount);
    BigDecimal total = pooled.combine(metric.numerator());
    return switch (metric.interval()) {
      case WILSON -> wilson(total, n, metric.scale());
      case TRINOMIAL -> trinomial(total, answers(metric, pooled), n, metric.scale());
      case MEAN -> mean(total, squares(metric, pooled), n, metric.scale());
      case NONE -> Optional.empty();
    };
  }

  /// (x + z²/2 ± z·√(x·(n − x)/n + z²/4)) / (n + z²)
  private static Optional<ConfidenceInterval> wilson(BigDecimal x, BigDecimal n, BigDecimal scale) {
    if (x.signum() < 0 || x.compareTo(n) > 0) {
      return Optional.empty();
    }
    BigDecimal square = Z.multiply(Z);
    BigDecimal root =
        root(FOUR.multiply(x).multiply(n.subtract(x)).add(square.multiply(n)), FOUR.multiply(n));
    BigDecimal centre = x.add(square.divide(BigDecimal.TWO, MathContext.DECIMAL128));
    return Optional.of(around(centre, Z.multiply(root), n.add(square), scale));
  }

  /// (p − d ± z·√(((p + d)·n − (p − d)²)/n)) / n, with p and d as counts
  private static Optional<ConfidenceInterval> trinomial(
      BigDecimal difference, BigDecimal answers, BigDecimal n, BigDecimal scale) {
    BigDecimal variance = answers.multiply(n).subtract(difference.multiply(difference));
    return variance.signum() < 0 || answers.compareTo(n) > 0
        ? Optional.empty()
        : Optional.of(around(difference, Z.multiply(root(variance, n)), n, scale));
  }

  /// (s ± t·√((n·q − s²)/(n − 1))) / n, with s the sum and q the sum of squares
  private static Optional<ConfidenceInterval> mean(
      BigDecimal sum, Optional<BigDecimal> squares, BigDecimal n, BigDecimal scale) {
    return squares
        .filter(_ -> n.compareTo(BigDecimal.valueOf(FEWEST_FOR_MEAN)) >= 0)
        .map(q -> n.multiply(q).subtract(sum.multiply(sum)))
        .filter(variance -> variance.signum() >= 0)
        .map(
            variance -> {
              BigDecimal freedom = n.subtract(BigDecimal.ONE);
              BigDecimal t = StudentQuantile.of(freedom.intValueExact());
              return around(sum, t.multiply(root(variance, freedom)), n, scale);
            });
  }

  private static ConfidenceInterval around(
      BigDecimal centre, BigDecimal half, BigDecimal divisor, BigDecimal scale) {
    return new ConfidenceInterval(
        centre.subtract(half).multiply(scale).divide(divisor, MathContext.DECIMAL128),
        centre.add(half).multiply(scale).divide(divisor, MathContext.DECIMAL128));
  }

  private static BigDecimal root(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, MathContext.DECIMAL128).sqrt(MathContext.DECIMAL128);
  }

  /// Those that count for and those that count against, together.
  private static BigDecimal answers(MetricDefinition metric, Measures pooled) {
    return metric.numerator().entrySet().stream()
        .map(term -> pooled.get(term.getKey()).multiply(term.getValue().abs()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<BigDecimal> squares(MetricDefinition metric, Measures pooled) {
    return metric.numerator().keySet().stream()
        .map(measure -> pooled.values().get(squaresOf(measure)))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
