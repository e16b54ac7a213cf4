package dev.plumbline.contract.schedule.section;

import dev.plumbline.kernel.metric.MetricUnit;
import java.math.BigDecimal;
import java.util.Currency;

/// Figures with their unit. Their digits are those of the terms: nothing is rounded or grouped.
final class Quantity {

  /// A figure and its unit stay on one line.
  private static final String NO_BREAK = "\u00a0";

  private Quantity() {}

  static String percent(BigDecimal value) {
    return value.toPlainString() + NO_BREAK + "%";
  }

  static String money(BigDecimal amount, Currency currency) {
    return currency.getCurrencyCode() + NO_BREAK + amount.toPlainString();
  }

  /// A value of a metric.
  static String of(BigDecimal value, MetricUnit unit, Currency currency) {
    String figure = value.toPlainString();
    return switch (unit) {
      case SECONDS -> figure + NO_BREAK + "s";
      case PERCENT -> percent(value);
      case POINTS -> figure + NO_BREAK + "points";
      case PER_THOUSAND -> figure + NO_BREAK + "per 1,000";
      case MONEY -> money(value, currency);
    };
  }

  static String unit(MetricUnit unit, Currency currency) {
    return switch (unit) {
      case SECONDS -> "seconds";
      case PERCENT -> "per cent";
      case POINTS -> "points";
      case PER_THOUSAND -> "per 1,000";
      case MONEY -> currency.getCurrencyCode();
    };
  }

  /// "1 month", "3 months".
  static String counted(int number, String thing) {
    return "%d %s%s".formatted(number, thing, number == 1 ? "" : "s");
  }
}
