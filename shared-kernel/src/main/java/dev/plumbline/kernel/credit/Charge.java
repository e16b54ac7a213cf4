package dev.plumbline.kernel.credit;

import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A clause in default that costs the vendor a share of the at-risk amount.
///
/// @param clause its code
/// @param allocationPercent of the at-risk amount, 0 or more
/// @param doubled whether it costs twice: an escalating clause in default right after a default
/// @param earlier for a clause of a quarter, what was at risk in the earlier months that it answers
///     for; absent where it answers for the month alone
public record Charge(
    String clause, BigDecimal allocationPercent, boolean doubled, @Nullable Money earlier) {

  /// Of a clause that answers for the month alone.
  public static Charge ofMonth(String clause, BigDecimal allocationPercent, boolean doubled) {
    return new Charge(clause, allocationPercent, doubled, null);
  }

  boolean isQuarterly() {
    return earlier != null;
  }

  /// The share before any cap, rounded HALF_EVEN to the minor unit.
  ///
  /// @param atRisk in the month
  Credit of(Money atRisk) {
    Money base = earlier == null ? atRisk : atRisk.plus(earlier);
    Money share =
        base.percent(doubled ? allocationPercent.multiply(BigDecimal.TWO) : allocationPercent);
    return new Credit(clause, base, doubled, share, share);
  }
}
