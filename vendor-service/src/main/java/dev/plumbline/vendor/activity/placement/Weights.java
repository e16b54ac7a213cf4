package dev.plumbline.vendor.activity.placement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/// How much each factor counts. Only their proportions matter.
public record Weights(Map<Factor, BigDecimal> byFactor) {

  /// Every factor counts alike.
  public static final Weights EQUAL =
      new Weights(
          Map.of(
              Factor.COMPETITIVE_ADVANTAGE, BigDecimal.ONE,
              Factor.LOYALTY_DRIVER, BigDecimal.ONE,
              Factor.ELEVATED_RISK, BigDecimal.ONE,
              Factor.CUSTOMER_PROXIMITY, BigDecimal.ONE));

  public Weights {
    byFactor = Map.copyOf(byFactor);
    if (byFactor.size() < Factor.values().length
        || byFactor.values().stream().anyMatch(weight -> weight.signum() < 0)
        || byFactor.values().stream().allMatch(weight -> weight.signum() == 0)) {
      throw new IllegalArgumentException(
          "Every factor has a weight of 0 or more, and one more than 0");
    }
  }

  public BigDecimal of(Factor factor) {
    return Objects.requireNonNull(byFactor.get(factor));
  }

  /// The weighted mean, to 34 digits.
  BigDecimal mean(Factors factors) {
    BigDecimal sum =
        Arrays.stream(Factor.values())
            .map(factor -> of(factor).multiply(BigDecimal.valueOf(factors.of(factor))))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal whole = byFactor.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(whole, MathContext.DECIMAL128).stripTrailingZeros();
  }
}
