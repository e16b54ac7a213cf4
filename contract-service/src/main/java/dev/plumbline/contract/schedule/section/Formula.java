package dev.plumbline.contract.schedule.section;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.Map;

/// A metric's arithmetic in words.
final class Formula {

  private Formula() {}

  /// "(talkSeconds + holdSeconds) divided by contactsHandled, times 100"
  static String of(MetricDefinition metric) {
    return of(metric.numerator(), metric.denominator(), metric.scale());
  }

  static String of(
      Map<String, BigDecimal> numerator, Map<String, BigDecimal> denominator, BigDecimal scale) {
    String quotient = "%s divided by %s".formatted(side(numerator), side(denominator));
    return scale.compareTo(BigDecimal.ONE) == 0
        ? quotient
        : quotient + ", times " + scale.toPlainString();
  }

  private static String side(Map<String, BigDecimal> coefficients) {
    StringBuilder terms = new StringBuilder();
    coefficients.forEach((measure, coefficient) -> append(terms, measure, coefficient));
    return coefficients.size() == 1 ? terms.toString() : "(" + terms + ")";
  }

  private static void append(StringBuilder terms, String measure, BigDecimal coefficient) {
    boolean negative = coefficient.signum() < 0;
    if (!terms.isEmpty()) {
      terms.append(negative ? " − " : " + ");
    } else if (negative) {
      terms.append("−");
    }
    if (coefficient.abs().compareTo(BigDecimal.ONE) != 0) {
      terms.append(coefficient.abs().toPlainString()).append(" × ");
    }
    terms.append(measure);
  }
}
