package dev.plumbline.kernel.credit;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a clause fails so often that a right to terminate arises: from the default that
/// completes 3 in a row or 5 in 12 calendar months, until 6 consecutive months are met. Then the
/// counts start again.
///
/// @param defaults those that count, oldest first; while it lasts, those that made it
/// @param row how many of them came in a row, with none of the months between them otherwise
/// @param lasts whether the clause is chronic now
/// @param last the last month in which it was; absent where it never was
public record Chronic(List<YearMonth> defaults, int row, boolean lasts, @Nullable YearMonth last) {

  public static final Chronic NEVER = new Chronic(List.of(), 0, false, null);

  private static final int IN_A_ROW = 3;
  private static final int WITHIN_12_MONTHS = 5;
  private static final int MET_TO_END = 6;

  public Chronic {
    defaults = List.copyOf(defaults);
  }

  /// Whether what was lost in a month cannot be earned back: the clause was chronic then or since.
  public boolean bars(YearMonth credit) {
    return last != null && !credit.isAfter(last);
  }

  /// After a month in which the clause was left out.
  Chronic leftOut(YearMonth month) {
    return lasts ? new Chronic(defaults, row, true, month) : this;
  }

  /// After a month without a default that counts.
  ///
  /// @param metRun how many months in a row were met, this one included
  Chronic spared(YearMonth month, int metRun) {
    if (lasts) {
      return metRun < MET_TO_END ? leftOut(month) : new Chronic(List.of(), 0, false, last);
    }
    return new Chronic(Misses.within(defaults, month).toList(), 0, false, last);
  }

  /// After a month with a default that counts.
  Chronic defaulted(YearMonth month) {
    if (lasts) {
      return leftOut(month);
    }
    List<YearMonth> all = Stream.concat(defaults.stream(), Stream.of(month)).toList();
    List<YearMonth> recent = Misses.within(all, month).toList();
    List<YearMonth> inARow = all.subList(all.size() - row - 1, all.size());
    if (inARow.size() >= IN_A_ROW) {
      return new Chronic(inARow, inARow.size(), true, month);
    }
    return recent.size() >= WITHIN_12_MONTHS
        ? new Chronic(recent, inARow.size(), true, month)
        : new Chronic(recent.size() > inARow.size() ? recent : inARow, inARow.size(), false, last);
  }
}
