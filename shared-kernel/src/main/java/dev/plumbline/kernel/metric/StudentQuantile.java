package dev.plumbline.kernel.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// The 97.5 % quantile of Student's t, from the closed form of its distribution for a whole number
/// of degrees of freedom (M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 26.7.3 and
/// 26.7.4).
final class StudentQuantile {

  private static final int DECIMALS = 10;
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal INSIDE = new BigDecimal("0.95");
  private static final BigDecimal NEAR_ENOUGH = new BigDecimal("1e-16");
  private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288420");

  private StudentQuantile() {}

  /// The quantile for a number of degrees of freedom.
  ///
  /// @param freedom at least 2
  /// @return rounded HALF_EVEN to 10 decimals
  static BigDecimal of(int freedom) {
    BigDecimal before = BigDecimal.TWO;
    BigDecimal now = new BigDecimal("2.5");
    BigDecimal missedBefore = missed(before, freedom);
    while (now.subtract(before).abs().compareTo(NEAR_ENOUGH) > 0) {
      BigDecimal missed = missed(now, freedom);
      BigDecimal step =
          missed.multiply(now.subtract(before)).divide(missed.subtract(missedBefore), EXACT);
      before = now;
      missedBefore = missed;
      now = now.subtract(step);
    }
    return now.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /// What P(|T| ≤ t) lacks of 95 %, with the sign turned.
  private static BigDecimal missed(BigDecimal t, int freedom) {
    BigDecimal degrees = BigDecimal.valueOf(freedom);
    BigDecimal sum = degrees.add(t.multiply(t));
    BigDecimal squaredCosine = degrees.divide(sum, EXACT);
    BigDecimal sine = t.divide(sum.sqrt(EXACT), EXACT);
    boolean odd = freedom % 2 == 1;
    BigDecimal term = odd ? squaredCosine.sqrt(EXACT) : BigDecimal.ONE;
    BigDecimal series = term;
    for (int k = odd ? 3 : 2; k < freedom; k += 2) {
      term =
          term.multiply(squaredCosine)
              .multiply(BigDecimal.valueOf(k - 1L))
              .divide(BigDecimal.valueOf(k), EXACT);
      series = series.add(term, EXACT);
    }
    BigDecimal inside = sine.multiply(series);
    if (odd) {
      BigDecimal angle = arctangent(t.divide(degrees.sqrt(EXACT), EXACT));
      inside = angle.add(inside).multiply(BigDecimal.TWO).divide(PI, EXACT);
    }
    return inside.subtract(INSIDE);
  }

  /// Halves the angle until its series is short.
  private static BigDecimal arctangent(BigDecimal x) {
    BigDecimal small = x;
    int halvings = 0;
    while (small.compareTo(new BigDecimal("0.05")) > 0) {
      BigDecimal root = BigDecimal.ONE.add(small.multiply(small)).sqrt(EXACT);
      small = small.divide(BigDecimal.ONE.add(root), EXACT);
      halvings++;
    }
    BigDecimal square = small.multiply(small);
    BigDecimal power = small;
    BigDecimal sum = small;
    for (int k = 3; power.compareTo(new BigDecimal("1e-34")) > 0; k += 2) {
      power = power.multiply(square, EXACT);
      BigDecimal part = power.divide(BigDecimal.valueOf(k), EXACT);
      sum = k % 4 == 3 ? sum.subtract(part) : sum.add(part);
    }
    return sum.multiply(BigDecimal.TWO.pow(halvings));
  }
}
