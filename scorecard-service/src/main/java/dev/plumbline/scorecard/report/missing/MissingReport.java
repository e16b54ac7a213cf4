package dev.plumbline.scorecard.report.missing;

import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.terms.KnownContract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A month of which no report of the vendor counts: there never was one, or the last was returned
/// and counts no longer.
///
/// @param dueOn the day on which it is due
/// @param lastDay the last day on which it is in time
/// @param daysOverdue how many days ago that day was, in the contract's time zone; absent until it
///     has passed
public record MissingReport(
    KnownContract contract,
    YearMonth period,
    LocalDate dueOn,
    LocalDate lastDay,
    @Nullable Long daysOverdue) {

  static MissingReport of(
      KnownContract contract, YearMonth period, ReportingCalendar calendar, Instant asOf) {
    LocalDate lastDay = calendar.lastDay(period);
    return new MissingReport(
        contract,
        period,
        calendar.dueDate(period),
        lastDay,
        calendar.isPast(period, asOf)
            ? ChronoUnit.DAYS.between(lastDay, LocalDate.ofInstant(asOf, calendar.zone()))
            : null);
  }
}
