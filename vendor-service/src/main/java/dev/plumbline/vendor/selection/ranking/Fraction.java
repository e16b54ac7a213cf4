package dev.plumbline.vendor.selection.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// An exact quotient, so that totals are equal exactly where they are, however they came about.
///
/// @param denominator above 0
record Fraction(BigDecimal numerator, BigDecimal denominator) {

  static final Fraction ZERO = of(BigDecimal.ZERO);

  private static final int SHOWN_DECIMALS = 6;

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction times(int factor) {
    return new Fraction(numerator.multiply(BigDecimal.valueOf(factor)), denominator);
  }

  Fraction dividedBy(int divisor) {
    return new Fraction(numerator, denominator.multiply(BigDecimal.valueOf(divisor)));
  }

  int compare(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// Rounded once, HALF_EVEN, to six decimals.
  BigDecimal rounded() {
    return numerator.divide(denominator, SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
  }

  /// The square root, rounded as [#rounded()].
  BigDecimal root() {
    return numerator
        .divide(denominator, MathContext.DECIMAL128)
        .sqrt(MathContext.DECIMAL128)
        .setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
  }

  /// Equal fractions give the same double.
  double approximately() {
    return numerator.divide(denominator, MathContext.DECIMAL128).doubleValue();
  }
}
