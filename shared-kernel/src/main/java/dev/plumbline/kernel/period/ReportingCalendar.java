package dev.plumbline.kernel.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// When a contract's months are due, in the contract's own time zone.
///
/// @param zone the contract's time zone, in which its days and months begin
/// @param dueDay day of the following month by which a month is to be reported, 1 to 31; in a
///     shorter month its last day
/// @param graceDays further days after the due date that are forgiven, 0 or more
public record ReportingCalendar(ZoneId zone, int dueDay, int graceDays) {

  public ReportingCalendar {
    if (dueDay < 1 || dueDay > 31) {
      throw new IllegalArgumentException("dueDay is a day of the month, 1 to 31");
    }
    if (graceDays < 0) {
      throw new IllegalArgumentException("graceDays cannot be negative");
    }
  }

  /// The day on which the report of a month is due.
  public LocalDate dueDate(YearMonth month) {
    YearMonth following = month.plusMonths(1);
    return following.atDay(Math.min(dueDay, following.lengthOfMonth()));
  }

  /// The last day on which a report of the month is still in time: the due date and the days of
  /// grace.
  public LocalDate lastDay(YearMonth month) {
    return dueDate(month).plusDays(graceDays);
  }

  /// The first instant that is too late: the end of the last day.
  public Instant deadline(YearMonth month) {
    return lastDay(month).plusDays(1).atStartOfDay(zone).toInstant();
  }

  public boolean isPast(YearMonth month, Instant asOf) {
    return !asOf.isBefore(deadline(month));
  }

  /// The calendar month that an instant falls in here.
  public YearMonth monthOf(Instant instant) {
    return YearMonth.from(instant.atZone(zone));
  }
}
