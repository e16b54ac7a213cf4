package dev.plumbline.kernel.metric;

import java.math.BigDecimal;
import java.math.MathContext;

/// A metric worked out on pooled measures: both sides of the ratio, exact, and the value they give.
public record Figure(BigDecimal numerator, BigDecimal denominator, BigDecimal scale) {

  /// Whether there is anything to divide by. What leaves less than nothing (more short abandons
  /// than contacts offered) counts as nothing.
  public boolean hasVolume() {
    return denominator.signum() > 0;
  }

  /// numerator × scale / denominator, the quotient last and in DECIMAL128.
  ///
  /// @throws ArithmeticException without volume
  public BigDecimal value() {
    if (!hasVolume()) {
      throw new ArithmeticException("no volume");
    }
    return numerator.multiply(scale).divide(denominator, MathContext.DECIMAL128);
  }
}
