package dev.plumbline.contract.obligation;

import dev.plumbline.contract.agreement.Course;
import dev.plumbline.contract.agreement.Course.Span;
import dev.plumbline.contract.terms.Obligation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// When obligations fall due: from the start of the contract's term to its end, each by the version
/// in force on the day.
public final class DueDates {

  private DueDates() {}

  /// Those from one day to another, both included; the earliest first.
  public static List<DueDate> of(Course course, LocalDate from, LocalDate to) {
    return course.spans().stream()
        .flatMap(span -> of(span, later(from, span.first()), earlier(to, span.last())))
        .sorted(DueDate.ORDER)
        .toList();
  }

  private static Stream<DueDate> of(Span span, LocalDate from, LocalDate to) {
    LocalDate first = later(from, span.content().term().start());
    return span.content().obligations().stream()
        .flatMap(obligation -> of(obligation, span.content().term().start(), first, to));
  }

  private static Stream<DueDate> of(
      Obligation obligation, LocalDate start, LocalDate from, LocalDate to) {
    YearMonth last = YearMonth.from(to);
    return Stream.iterate(YearMonth.from(from), it -> !it.isAfter(last), it -> it.plusMonths(1))
        .filter(month -> isDue(obligation, YearMonth.from(start), month))
        .map(month -> month.atDay(Math.min(obligation.dueDay(), month.lengthOfMonth())))
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .map(day -> new DueDate(day, obligation));
  }

  private static boolean isDue(Obligation obligation, YearMonth start, YearMonth month) {
    return (start.until(month, ChronoUnit.MONTHS) + 1) % obligation.cadence().months() == 0;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
