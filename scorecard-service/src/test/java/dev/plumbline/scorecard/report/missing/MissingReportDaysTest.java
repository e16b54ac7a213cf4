package dev.plumbline.scorecard.report.missing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.service.time.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingReportDaysTest {

  /// Due on the 5th with two days of grace, in Auckland, which is 13 hours ahead in February.
  @ParameterizedTest
  @CsvSource({
    "2021-02-07T10:59:59Z,",
    "2021-02-07T11:00:00Z, 1",
    "2021-02-08T10:59:59Z, 1",
    "2021-02-08T11:00:00Z, 2",
    "2021-03-07T11:00:00Z, 29"
  })
  void days_are_those_of_the_contracts_time_zone(Instant asOf, @Nullable Long daysOverdue) {
    MissingReport missing =
        MissingReport.of(
            new KnownContract(Ids.next(), Ids.next(), "C-1"),
            YearMonth.of(2021, 1),
            new ReportingCalendar(ZoneId.of("Pacific/Auckland"), 5, 2),
            asOf);

    assertThat(missing.dueOn()).isEqualTo(LocalDate.of(2021, 2, 5));
    assertThat(missing.lastDay()).isEqualTo(LocalDate.of(2021, 2, 7));
    assertThat(missing.daysOverdue()).isEqualTo(daysOverdue);
  }
}
