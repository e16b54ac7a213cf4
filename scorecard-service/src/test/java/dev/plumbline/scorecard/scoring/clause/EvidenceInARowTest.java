package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestMonth.APRIL;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestMonth.MAY;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.ChanceTests.satisfaction;
import static dev.plumbline.scorecard.scoring.clause.ChanceTests.surveys;
import static dev.plumbline.scorecard.scoring.clause.ChanceTests.test;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.BELOW_MINIMUM;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.EXCUSED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.MET;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_DUE;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_MEASURED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/// Months in a row that were undecided, each with 40 of 100: from the third on they are tested
/// together.
class EvidenceInARowTest {

  @Test
  void two_months_are_tested_each_by_itself() {
    ClauseResult result =
        TestMonth.of(FEBRUARY)
            .under(terms(satisfaction("49.5")))
            .knowing(JANUARY, surveys(20, 8))
            .knowing(FEBRUARY, surveys(20, 8))
            .past(JANUARY, "csat", UNDECIDED, "10")
            .result();
    assertThat(result.outcome().code()).isEqualTo(UNDECIDED);
    assertThat(test(result).months()).containsExactly(FEBRUARY);
  }

  /// 120 of 300: 34.6165 … 45.6361.
  @Test
  void from_the_third_on_they_are_tested_together() {
    ClauseResult result = third().result();

    assertThat(result.outcome().code()).isEqualTo(BELOW_MINIMUM);
    assertThat(test(result).months()).containsExactly(JANUARY, FEBRUARY, MARCH);
    assertThat(test(result).sample()).isEqualByComparingTo("300");
  }

  @Test
  void a_month_that_was_left_out_interrupts_nothing_and_is_not_tested() {
    ClauseResult result =
        TestMonth.of(APRIL)
            .under(terms(satisfaction("49.5")))
            .knowing(JANUARY, surveys(20, 8))
            .knowing(FEBRUARY, surveys(20, 0).relieved("csat"))
            .knowing(MARCH, surveys(20, 8))
            .knowing(APRIL, surveys(20, 8))
            .past(JANUARY, "csat", UNDECIDED, "10")
            .past(FEBRUARY, "csat", EXCUSED)
            .past(MARCH, "csat", UNDECIDED, "10")
            .result();

    assertThat(result.outcome().code()).isEqualTo(BELOW_MINIMUM);
    assertThat(test(result).months()).containsExactly(JANUARY, MARCH, APRIL);
  }

  @Test
  void a_month_that_was_decided_begins_a_new_row() {
    assertThat(third().past(FEBRUARY.minusMonths(2), "csat", MET, "100").outcome())
        .isEqualTo(BELOW_MINIMUM);
    assertThat(
            TestMonth.of(APRIL)
                .under(terms(satisfaction("49.5")))
                .knowing(APRIL, surveys(20, 8))
                .knowing(MARCH, surveys(20, 8))
                .past(JANUARY, "csat", UNDECIDED, "10")
                .past(FEBRUARY, "csat", MET, "100")
                .past(MARCH, "csat", UNDECIDED, "10")
                .outcome())
        .isEqualTo(UNDECIDED);
  }

  /// The value is that of February to April, and the test goes back to January's own month, not
  /// to January's window.
  @Test
  void the_test_of_a_rolling_clause_begins_with_the_first_months_own() {
    ClauseResult result =
        TestMonth.of(MARCH)
            .under(terms(satisfaction("49.5").over(Window.ROLLING_3)))
            .knowing(JANUARY, surveys(20, 8))
            .knowing(FEBRUARY, surveys(20, 8))
            .knowing(MARCH, surveys(20, 8))
            .past(JANUARY, "csat", UNDECIDED, "10")
            .past(FEBRUARY, "csat", UNDECIDED, "10")
            .result();
    assertThat(test(result).months()).containsExactly(JANUARY, FEBRUARY, MARCH);
  }

  /// January and February are excused by now, and March was left out when it was scored.
  @Test
  void a_row_of_which_nothing_is_left_is_tested_by_the_last_months_own() {
    ClauseResult result =
        TestMonth.of(APRIL)
            .under(terms(satisfaction("49.5").over(Window.ROLLING_3)))
            .knowing(JANUARY, surveys(20, 8).relieved("csat"))
            .knowing(FEBRUARY, surveys(20, 8).relieved("csat"))
            .knowing(MARCH, surveys(20, 8))
            .knowing(APRIL, surveys(20, 8))
            .past(JANUARY, "csat", UNDECIDED, "10")
            .past(FEBRUARY, "csat", UNDECIDED, "10")
            .past(MARCH, "csat", NOT_MEASURED)
            .result();
    assertThat(test(result).months()).containsExactly(APRIL);
  }

  /// March and June were undecided. The months between are not due, or were never scored.
  @Test
  void the_test_of_a_quarterly_clause_takes_in_the_months_between_the_due_ones() {
    YearMonth september = YearMonth.of(2021, 9);
    TestMonth month =
        TestMonth.of(september)
            .under(terms(satisfaction("49.5").over(Window.QUARTER)))
            .past(MARCH, "csat", UNDECIDED, "10")
            .past(APRIL, "csat", NOT_DUE)
            .past(MAY, "csat", NOT_DUE)
            .past(MAY.plusMonths(1), "csat", UNDECIDED, "10")
            .past(MAY.plusMonths(2), "csat", NOT_DUE);
    for (YearMonth it = JANUARY; !it.isAfter(september); it = it.plusMonths(1)) {
      month.knowing(it, surveys(1, 0));
    }
    assertThat(test(month.result()).months())
        .hasSize(7)
        .startsWith(MARCH, APRIL, MAY)
        .endsWith(september);
  }

  private static TestMonth third() {
    return TestMonth.of(MARCH)
        .under(terms(satisfaction("49.5")))
        .knowing(JANUARY, surveys(20, 8))
        .knowing(FEBRUARY, surveys(20, 8))
        .knowing(MARCH, surveys(20, 8))
        .past(JANUARY, "csat", UNDECIDED, "10")
        .past(FEBRUARY, "csat", UNDECIDED, "10");
  }
}
