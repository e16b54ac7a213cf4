package dev.plumbline.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2021-01, 2021-01, 2021-01, 1",
    "2021-12, 2021-12, 2021-12, 1",
    "2021-Q1, 2021-01, 2021-03, 3",
    "2021-Q4, 2021-10, 2021-12, 3",
    "2021,    2021-01, 2021-12, 12",
    "0999,    0999-01, 0999-12, 12"
  })
  void reads_and_writes_one_form(String text, YearMonth first, YearMonth last, int months) {
    Period period = Period.parse(text);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.months()).hasSize(months).startsWith(first).endsWith(last).isSorted();
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-13",
        "2021-00",
        "2021-1",
        "2021-Q0",
        "2021-Q5",
        "2021-q1",
        "21-01",
        "2021-01-01",
        " 2021",
        "+2021",
        "12021-01",
        "２０２１-01"
      })
  void refuses_anything_else_without_repeating_it(String text) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a period is a month YYYY-MM (01 to 12), a quarter YYYY-Qn (1 to 4) or a year YYYY");
  }

  @ParameterizedTest
  @CsvSource({"2021-01, 2021-Q1", "2021-03, 2021-Q1", "2021-04, 2021-Q2", "2021-12, 2021-Q4"})
  void every_month_has_its_quarter(YearMonth month, String quarter) {
    assertThat(Period.quarterOf(month)).hasToString(quarter);
    assertThat(Period.quarterOf(month).contains(month)).isTrue();
  }

  @Test
  void contains_its_months_and_no_others() {
    Period quarter = Period.parse("2021-Q2");
    assertThat(quarter.contains(YearMonth.of(2021, 3))).isFalse();
    assertThat(quarter.contains(YearMonth.of(2021, 4))).isTrue();
    assertThat(quarter.contains(YearMonth.of(2021, 6))).isTrue();
    assertThat(quarter.contains(YearMonth.of(2021, 7))).isFalse();
  }

  @Test
  void quarters_and_years_begin_where_the_calendar_begins_them() {
    assertThatThrownBy(() -> new Period(YearMonth.of(2021, 2), Span.QUARTER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(YearMonth.of(2021, 4), Span.YEAR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sorts_by_start_then_by_length() {
    assertThat(Period.parse("2021-01"))
        .isLessThan(Period.parse("2021-Q1"))
        .isLessThan(Period.parse("2021-02"));
    assertThat(Period.parse("2021")).isGreaterThan(Period.parse("2021-Q1"));
  }
}
