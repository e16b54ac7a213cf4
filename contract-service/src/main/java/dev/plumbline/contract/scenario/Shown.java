package dev.plumbline.contract.scenario;

import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Figures as answers show them. Nothing is worked out of a shown figure.
public final class Shown {

  private static final int DECIMALS = 6;

  private Shown() {}

  /// With at most 6 decimals, HALF_EVEN, and none that are 0.
  public static BigDecimal figure(BigDecimal value) {
    BigDecimal rounded =
        value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value;
    BigDecimal shortest = rounded.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /// Such as `5,771.70 EUR`.
  public static String text(Money money) {
    return String.format(
        Locale.ROOT, "%,." + money.amount().scale() + "f %s", money.amount(), money.currency());
  }

  /// Such as `12.5`, with at most 2 decimals.
  public static String text(BigDecimal value) {
    return figure(value.setScale(2, RoundingMode.HALF_EVEN)).toPlainString();
  }
}
