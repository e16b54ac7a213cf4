package dev.plumbline.scorecard.scoring.clause;

import static java.math.BigDecimal.ZERO;

import dev.plumbline.kernel.metric.Target;
import java.math.BigDecimal;
import java.math.MathContext;

/// How much of a target a value attains: 100 where it is met, else `50 + 50 · (value − minimum) /
/// (expected − minimum)` clamped to 0…100. So the minimum attains 50, and what is as far beyond the
/// minimum as the minimum is from what is expected attains 0. Both directions follow the same line;
/// in a band each side has its own.
public final class Attainment {

  static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private Attainment() {}

  public static BigDecimal of(BigDecimal value, Target target) {
    if (target.isMetBy(value)) {
      return FULL;
    }
    return switch (target) {
      case Target.AtLeast it -> onLine(value, it.expected(), it.minimum());
      case Target.AtMost it -> onLine(value, it.expected(), it.minimum());
      case Target.Within it ->
          value.compareTo(it.expected().low()) < 0
              ? onLine(value, it.expected().low(), it.minimum().low())
              : onLine(value, it.expected().high(), it.minimum().high());
    };
  }

  /// For a value worse than expected. Where expected and minimum are the same there is no line:
  /// anything worse attains 0.
  private static BigDecimal onLine(BigDecimal value, BigDecimal expected, BigDecimal minimum) {
    BigDecimal span = expected.subtract(minimum);
    if (span.signum() == 0) {
      return ZERO;
    }
    BigDecimal beyond = HALF.multiply(value.subtract(minimum)).divide(span, MathContext.DECIMAL128);
    return HALF.add(beyond).max(ZERO).min(FULL);
  }
}
