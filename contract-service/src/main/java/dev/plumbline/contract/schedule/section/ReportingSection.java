package dev.plumbline.contract.schedule.section;

import dev.plumbline.contract.schedule.page.Section;
import dev.plumbline.contract.schedule.page.Table;
import dev.plumbline.contract.terms.Reporting;
import dev.plumbline.contract.terms.Term;
import dev.plumbline.contract.terms.VersionContent;
import java.time.LocalDate;
import java.time.YearMonth;

/// When figures are due, and from when they count.
final class ReportingSection {

  /// Enough to plan a year with; a term can have hundreds of months.
  private static final int MONTHS_SHOWN = 12;

  private ReportingSection() {}

  static Section of(Subject subject) {
    VersionContent content = subject.terms().content();
    Reporting reporting = content.reporting();
    YearMonth first = content.effectiveFrom();
    YearMonth last = YearMonth.from(content.term().end());
    YearMonth lastShown = min(last, first.plusMonths(MONTHS_SHOWN - 1));
    Section section =
        Section.titled("Reporting calendar")
            .fact(
                "Report due",
                "On day %d of the following month, in a shorter month on its last day"
                    .formatted(reporting.dueDay()))
            .fact("Grace", Quantity.counted(reporting.graceDays(), "day"))
            .fact("Ramp", ramp(reporting, content.term()))
            .fact(
                "Dispute window",
                Quantity.counted(reporting.disputeDays(), "day")
                    + " after a scorecard's publication")
            .table(calendar(first, lastShown, content));
    return lastShown.isBefore(last)
        ? section.say(
            "The calendar shows the first %d months of this version; the others follow alike until %s."
                .formatted(MONTHS_SHOWN, last))
        : section;
  }

  private static String ramp(Reporting reporting, Term term) {
    int months = reporting.rampMonths();
    YearMonth firstScored = YearMonth.from(term.start()).plusMonths(months);
    return months == 0
        ? "None: every month is scored"
        : "The first %s of the contract %s not scored; %s is the first that is"
            .formatted(Quantity.counted(months, "month"), months == 1 ? "is" : "are", firstScored);
  }

  private static Table calendar(YearMonth first, YearMonth last, VersionContent content) {
    Reporting reporting = content.reporting();
    YearMonth scored = YearMonth.from(content.term().start()).plusMonths(reporting.rampMonths());
    Table table = Table.of("Month", "Report due", "Late after", "Scored");
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      LocalDate due = due(month, reporting.dueDay());
      table =
          table.row(
              month.toString(),
              due.toString(),
              due.plusDays(reporting.graceDays()).toString(),
              Names.yesOrNo(!month.isBefore(scored)));
    }
    return table;
  }

  private static LocalDate due(YearMonth month, int day) {
    YearMonth following = month.plusMonths(1);
    return following.atDay(Math.min(day, following.lengthOfMonth()));
  }

  private static YearMonth min(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? one : other;
  }
}
