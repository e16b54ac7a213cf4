package dev.plumbline.scorecard.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// Σ weight · attainment / Σ weight, the quotient last.
final class WeightedMean {

  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal weights = BigDecimal.ZERO;

  void add(int weight, BigDecimal attainment) {
    sum = sum.add(attainment.multiply(BigDecimal.valueOf(weight)));
    weights = weights.add(BigDecimal.valueOf(weight));
  }

  /// Absent, and not 0, where nothing was added.
  Optional<BigDecimal> value() {
    return weights.signum() == 0
        ? Optional.empty()
        : Optional.of(sum.divide(weights, MathContext.DECIMAL128));
  }
}
