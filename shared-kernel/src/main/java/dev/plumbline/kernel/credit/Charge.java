package dev.plumbline.kernel.credit;

import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;

/// A clause in default that costs the vendor a share of the at-risk amount.
///
/// @param clause its code
/// @param allocationPercent of the at-risk amount, 0 or more
/// @param doubled whether it costs twice: an escalating clause in default right after a default
public record Charge(String clause, BigDecimal allocationPercent, boolean doubled) {

  /// The share, rounded HALF_EVEN to the minor unit.
  Money of(Money atRisk) {
    return atRisk.percent(doubled ? allocationPercent.multiply(BigDecimal.TWO) : allocationPercent);
  }
}
