package dev.plumbline.contract.balance;

import java.math.BigDecimal;

/// Balance policies to hold versions to.
public final class TestPolicies {

  /// The one that the product is shipped with.
  public static final BalancePolicy SHIPPED = policy(50, 50, 40, 30, 5);

  private TestPolicies() {}

  public static BalancePolicy policy(
      int maxEfficiencyWeight,
      int maxEfficiencyCredit,
      int minExperienceWeight,
      int minExperienceCredit,
      int minCounterWeight) {
    return new BalancePolicy(
        BigDecimal.valueOf(maxEfficiencyWeight),
        BigDecimal.valueOf(maxEfficiencyCredit),
        BigDecimal.valueOf(minExperienceWeight),
        BigDecimal.valueOf(minExperienceCredit),
        BigDecimal.valueOf(minCounterWeight));
  }
}
