package dev.plumbline.scorecard.observation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// An exact ratio, so that a sum of means is rounded once, at its end, and not at all where it
/// comes to a finite number: three thirds are 1.
///
/// @param denominator above 0
record Fraction(BigInteger numerator, BigInteger denominator) {

  static final Fraction ZERO = of(0, 1);

  static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator))
        .reduced();
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  Fraction times(long factor) {
    return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  Fraction squared() {
    return new Fraction(numerator.pow(2), denominator.pow(2));
  }

  Fraction abs() {
    return new Fraction(numerator.abs(), denominator);
  }

  /// The quotient, in DECIMAL128.
  BigDecimal value() {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL128);
  }

  private Fraction reduced() {
    BigInteger divisor = numerator.gcd(denominator);
    return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
  }
}
