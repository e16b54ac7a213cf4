package dev.plumbline.scorecard.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsertionTest {

  private static final YearMonth MAY = YearMonth.of(2021, 5);

  private static final Insertion VISIT =
      Insertion.into("visit", "day text, number numeric,\nmonths date[]");

  @Test
  void rows_of_any_number_are_one_statement_with_an_array_for_each_column() {
    assertThat(VISIT.or("on conflict do nothing").sql())
        .isEqualTo(
            "insert into visit (day, number, months)"
                + " select day::text, number::numeric, months::date[]"
                + " from unnest(?, ?, ?) as row (day, number, months) on conflict do nothing");
  }

  @Test
  void values_are_written_as_the_database_reads_them_and_what_is_absent_is_null() {
    SqlArray months = SqlArray.months(List.of(MAY, MAY.plusMonths(1)));
    assertThat(
            VISIT.values(
                List.of(
                    Arrays.asList(DayOfWeek.MONDAY, new BigDecimal("1.50"), months),
                    Arrays.asList(null, null, SqlArray.months(List.of())))))
        .containsExactly(
            new String[] {"MONDAY", null},
            new String[] {"1.50", null},
            new String[] {"{2021-05-01,2021-06-01}", "{}"});
  }
}
