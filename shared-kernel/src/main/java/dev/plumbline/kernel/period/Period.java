package dev.plumbline.kernel.period;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A calendar month `2021-01`, a calendar quarter `2021-Q1` or a year `2021`.
///
/// @param first the first month; a quarter starts in January, April, July or October, a year in
///     January
/// @param span how long it lasts
public record Period(YearMonth first, Span span) implements Comparable<Period> {

  private static final Pattern FORM =
      Pattern.compile("(?<year>\\d{4})(-(?<month>0[1-9]|1[0-2])|-Q(?<quarter>[1-4]))?");

  public Period {
    if ((first.getMonthValue() - 1) % span.months() != 0) {
      throw new IllegalArgumentException("a " + span + " cannot start in " + first);
    }
  }

  public static Period month(YearMonth month) {
    return new Period(month, Span.MONTH);
  }

  /// The calendar quarter that holds a month.
  public static Period quarterOf(YearMonth month) {
    return new Period(
        month.minusMonths((month.getMonthValue() - 1) % Span.QUARTER.months()), Span.QUARTER);
  }

  public static Period year(int year) {
    return new Period(YearMonth.of(year, 1), Span.YEAR);
  }

  /// Reads `YYYY-MM`, `YYYY-Qn` or `YYYY`.
  ///
  /// @throws IllegalArgumentException with a message that names the three forms and does not repeat
  ///     the text
  public static Period parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "a period is a month YYYY-MM (01 to 12), a quarter YYYY-Qn (1 to 4) or a year YYYY");
    }
    int year = Integer.parseInt(form.group("year"));
    String month = form.group("month");
    String quarter = form.group("quarter");
    if (month != null) {
      return month(YearMonth.of(year, Integer.parseInt(month)));
    }
    return quarter == null
        ? year(year)
        : quarterOf(YearMonth.of(year, Integer.parseInt(quarter) * Span.QUARTER.months()));
  }

  public YearMonth last() {
    return first.plusMonths(span.months() - 1L);
  }

  /// Its months, oldest first.
  public List<YearMonth> months() {
    return Stream.iterate(first, month -> month.plusMonths(1)).limit(span.months()).toList();
  }

  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last());
  }

  /// By first month, the shorter first.
  @Override
  public int compareTo(Period other) {
    int byStart = first.compareTo(other.first);
    return byStart != 0 ? byStart : span.compareTo(other.span);
  }

  @Override
  public String toString() {
    return switch (span) {
      case MONTH -> "%04d-%02d".formatted(first.getYear(), first.getMonthValue());
      case QUARTER ->
          "%04d-Q%d".formatted(first.getYear(), last().getMonthValue() / Span.QUARTER.months());
      case YEAR -> "%04d".formatted(first.getYear());
    };
  }
}
