package dev.plumbline.kernel.credit;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// The months of a clause that were worse than expected without being a breach, since the last time
/// that too many of them were a default.
///
/// @param months oldest first
public record Misses(List<YearMonth> months) {

  public static final Misses NONE = new Misses(List.of());

  private static final int TOO_OFTEN = 4;
  private static final int WITHIN_MONTHS = 12;

  public Misses {
    months = List.copyOf(months);
  }

  /// Whether a miss in this month is the 4th within 12 calendar months, this one included.
  ///
  /// @param month after all of those counted
  public boolean isOneTooMany(YearMonth month) {
    return with(month).months.size() >= TOO_OFTEN;
  }

  /// With one more, and without those that are too long ago to count ever again.
  Misses with(YearMonth month) {
    return new Misses(Stream.concat(within(months, month), Stream.of(month)).toList());
  }

  /// Those of the 12 calendar months that end with this one.
  static Stream<YearMonth> within(List<YearMonth> months, YearMonth last) {
    YearMonth earliest = last.minusMonths(WITHIN_MONTHS - 1L);
    return months.stream().filter(month -> !month.isBefore(earliest));
  }
}
