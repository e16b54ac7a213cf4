package dev.plumbline.kernel.credit;

import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;

/// How much of a month's fee the vendor stakes on its clauses.
///
/// @param percentOfFees the at-risk amount, of which each critical clause is allocated a share
/// @param monthlyCapPercent the most that a month's credits may come to, in per cent of the fee
public record AtRisk(BigDecimal percentOfFees, BigDecimal monthlyCapPercent) {

  /// The amount that allocations are shares of.
  public Money amount(Money fee) {
    return fee.percent(percentOfFees);
  }

  /// The most that the month's credits may come to.
  public Money cap(Money fee) {
    return fee.percent(monthlyCapPercent);
  }
}
