package dev.plumbline.kernel.credit;

import java.time.YearMonth;
import java.util.List;

/// Months of a clause that were worse than expected without being a breach: too many of them are a
/// default, too.
public final class Misses {

  private static final int TOO_OFTEN = 4;
  private static final int WITHIN_MONTHS = 12;

  /// A month below what is expected.
  ///
  /// @param isDefault whether it completed a count, so that the next starts from 0
  public record Miss(YearMonth month, boolean isDefault) {}

  private Misses() {}

  /// Whether a miss in this month is the 4th within 12 calendar months, this one included, since
  /// the last that completed a count.
  ///
  /// @param before the clause's earlier misses, oldest first
  public static boolean isOneTooMany(YearMonth month, List<Miss> before) {
    int misses = 0;
    YearMonth earliest = month.minusMonths(WITHIN_MONTHS - 1L);
    for (Miss past : before) {
      misses = past.isDefault() ? 0 : misses + (past.month().isBefore(earliest) ? 0 : 1);
    }
    return misses + 1 >= TOO_OFTEN;
  }
}
