package dev.plumbline.contract.balance;

import java.math.BigDecimal;

/// The limits that a contract version is held to, all in per cent.
///
/// @param maxEfficiencyWeight the most that EFFICIENCY may have of the weight
/// @param maxEfficiencyCredit the most that EFFICIENCY may have of the credit allocation
/// @param minExperienceWeight the least that CUSTOMER_EXPERIENCE and BEHAVIOUR together have
///     of the weight
/// @param minExperienceCredit the least that they have of the credit allocation, where there
///     is any
/// @param minCounterWeight the least that the clause which counters an efficiency clause has
///     of the weight
public record BalancePolicy(
    BigDecimal maxEfficiencyWeight,
    BigDecimal maxEfficiencyCredit,
    BigDecimal minExperienceWeight,
    BigDecimal minExperienceCredit,
    BigDecimal minCounterWeight) {

  public static final BalancePolicy DEFAULT =
      new BalancePolicy(
          BigDecimal.valueOf(50),
          BigDecimal.valueOf(50),
          BigDecimal.valueOf(40),
          BigDecimal.valueOf(30),
          BigDecimal.valueOf(5));
}
