package dev.plumbline.kernel.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "Europe/London,       5, 0, 2021-01, 2021-02-05, 2021-02-06T00:00:00Z",
    "Europe/London,       5, 3, 2021-01, 2021-02-08, 2021-02-09T00:00:00Z",
    "Europe/London,       5, 0, 2021-05, 2021-06-05, 2021-06-05T23:00:00Z",
    "America/New_York,   31, 0, 2021-01, 2021-02-28, 2021-03-01T05:00:00Z",
    "America/New_York,   31, 1, 2020-01, 2020-03-01, 2020-03-02T05:00:00Z",
    "Asia/Tokyo,          1, 0, 2020-12, 2021-01-01, 2021-01-01T15:00:00Z"
  })
  void a_month_is_due_in_the_time_of_the_contract(
      String zone, int dueDay, int grace, YearMonth month, LocalDate lastDay, Instant deadline) {
    ReportingCalendar calendar = new ReportingCalendar(ZoneId.of(zone), dueDay, grace);
    assertThat(calendar.lastDay(month)).isEqualTo(lastDay);
    assertThat(calendar.deadline(month)).isEqualTo(deadline);
    assertThat(calendar.isPast(month, deadline.minusNanos(1))).isFalse();
    assertThat(calendar.isPast(month, deadline)).isTrue();
  }

  @Test
  void an_instant_falls_in_the_month_of_the_contracts_zone() {
    Instant newYearInLondon = Instant.parse("2021-01-01T00:00:00Z");
    assertThat(new ReportingCalendar(ZoneId.of("Europe/London"), 5, 0).monthOf(newYearInLondon))
        .isEqualTo(YearMonth.of(2021, 1));
    assertThat(new ReportingCalendar(ZoneId.of("America/New_York"), 5, 0).monthOf(newYearInLondon))
        .isEqualTo(YearMonth.of(2020, 12));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "32, 0", "5, -1"})
  void refuses_days_that_do_not_exist(int dueDay, int graceDays) {
    ZoneId utc = ZoneId.of("UTC");
    assertThatThrownBy(() -> new ReportingCalendar(utc, dueDay, graceDays))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
