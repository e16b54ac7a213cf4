package dev.plumbline.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in a currency, always with exactly the decimals of the currency's minor unit (2 for
/// EUR, 0 for JPY, 3 for KWD), so that equal amounts are equal.
///
/// The constructor refuses an amount with more decimals than the minor unit; [#rounded] is the way
/// to make one of a figure with more.
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public Money {
    int decimals = decimals(currency);
    if (amount.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException(
          "an amount in %s has at most %d decimals".formatted(currency, decimals));
    }
    amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  /// Rounds HALF_EVEN to the minor unit.
  public static Money rounded(BigDecimal amount, Currency currency) {
    return new Money(amount.setScale(decimals(currency), RoundingMode.HALF_EVEN), currency);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /// How many decimals the minor unit of a currency has.
  ///
  /// @throws IllegalArgumentException for what has no minor unit, such as gold
  public static int decimals(Currency currency) {
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(currency + " has no minor unit");
    }
    return currency.getDefaultFractionDigits();
  }

  public Money plus(Money other) {
    return new Money(amount.add(same(other)), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(same(other)), currency);
  }

  /// That many per cent of this amount, rounded HALF_EVEN to the minor unit.
  public Money percent(BigDecimal percent) {
    return rounded(amount.multiply(percent).movePointLeft(2), currency);
  }

  /// The amount counted in minor units.
  BigDecimal minorUnits() {
    return amount.movePointRight(decimals(currency));
  }

  static Money ofMinorUnits(BigDecimal units, Currency currency) {
    return new Money(units.movePointLeft(decimals(currency)), currency);
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other));
  }

  private BigDecimal same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("%s is not %s".formatted(other.currency, currency));
    }
    return other.amount;
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }
}
