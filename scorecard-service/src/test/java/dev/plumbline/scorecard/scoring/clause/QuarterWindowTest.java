package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestMonth.APRIL;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestMonth.MAY;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.BELOW_MINIMUM;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.MET;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_DUE;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_MEASURED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_REPORTED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.PENDING;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.firstContact;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.month;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.quarter;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.surveys;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A clause over a calendar quarter, whole or in part.
class QuarterWindowTest {

  private final TestTerms terms = terms(firstContact(Window.QUARTER));

  @Test
  void is_due_in_its_last_month_alone() {
    assertThat(TestMonth.of(FEBRUARY).under(terms).knowing(FEBRUARY, month(9, 9)).outcome())
        .isEqualTo(NOT_DUE);
    assertThat(quarter(terms, month(100, 100), month(100, 89), month(2, 1)).outcome())
        .isEqualTo(MET);
  }

  @Test
  void is_due_in_the_contracts_last_month_too() {
    ClauseResult result =
        TestMonth.of(MAY)
            .under(terms)
            .endingTheContract()
            .knowing(MARCH, month(100, 0))
            .knowing(APRIL, month(100, 100))
            .knowing(MAY, month(100, 80))
            .result();

    assertThat(result.outcome().code()).isEqualTo(MET);
    assertThat(result.months()).containsExactly(APRIL, MAY);
  }

  @Test
  void a_contract_that_begins_within_one_has_a_part_of_it() {
    assertThat(
            TestMonth.of(MARCH)
                .under(terms.since(FEBRUARY))
                .knowing(FEBRUARY, month(100, 100))
                .knowing(MARCH, month(100, 100))
                .existing("fcr", FEBRUARY)
                .result()
                .window())
        .containsExactly(FEBRUARY, MARCH);
  }

  @Test
  void months_of_the_ramp_have_no_part_in_it() {
    ClauseResult result =
        quarter(terms.ramp(1), month(100, 0), month(100, 100), month(100, 90)).result();

    assertThat(result.window()).containsExactly(FEBRUARY, MARCH);
    assertThat(result.outcome().code()).isEqualTo(MET);
  }

  @Test
  void is_not_reported_for_want_of_the_vendors_measures_in_any_of_its_months() {
    ClauseResult result = quarter(terms, nothing(), month(100, 100), month(100, 100)).result();

    assertThat(result.outcome().code()).isEqualTo(NOT_REPORTED);
    assertThat(result.figure()).isNull();
    assertThat(result.window()).containsExactly(JANUARY, FEBRUARY, MARCH);
  }

  @Test
  void an_excused_month_may_be_silent() {
    assertThat(
            quarter(terms, nothing().relieved("fcr"), month(100, 100), month(100, 100)).outcome())
        .isEqualTo(MET);
  }

  @Test
  void a_month_that_the_client_did_not_measure_is_taken_out() {
    TestTerms byClient =
        terms(sla("csat", TestMetrics.SATISFACTION).target("50", "40").over(Window.QUARTER))
            .owned("surveysAnswered", Party.CLIENT)
            .owned("surveysSatisfied", Party.CLIENT);
    assertThat(quarter(byClient, nothing(), surveys(10), surveys(10)).result().months())
        .containsExactly(FEBRUARY, MARCH);
    assertThat(quarter(byClient, surveys(10), surveys(10), nothing()).outcome())
        .isEqualTo(NOT_MEASURED);
  }

  @Test
  void waits_for_its_last_month_and_for_no_other() {
    Instant beforeTheDeadlineOfMarch = Instant.parse("2021-04-03T00:00:00Z");
    assertThat(
            quarter(terms, month(100, 100), month(100, 100), nothing())
                .asOf(beforeTheDeadlineOfMarch)
                .outcome())
        .isEqualTo(PENDING);
    assertThat(
            quarter(terms, nothing(), month(100, 100), month(100, 100))
                .asOf(beforeTheDeadlineOfMarch)
                .outcome())
        .isEqualTo(NOT_REPORTED);
  }

  /// February may be reported until 14 April, and March until 15 May.
  @Test
  void waits_for_the_last_of_the_months_that_may_still_be_reported() {
    assertThat(
            quarter(terms.graceDays(40), month(100, 100), nothing(), nothing())
                .asOf(Instant.parse("2021-04-03T00:00:00Z"))
                .result()
                .outcome())
        .isInstanceOfSatisfying(
            Outcome.Pending.class,
            pending -> assertThat(pending.until()).isEqualTo(LocalDate.of(2021, 5, 15)));
  }

  @Test
  void not_due_comes_before_every_relief_and_after_the_ramp() {
    assertThat(
            TestMonth.of(FEBRUARY)
                .under(terms)
                .knowing(FEBRUARY, nothing().relieved("fcr"))
                .outcome())
        .isEqualTo(NOT_DUE);
    assertThat(TestMonth.of(FEBRUARY).under(terms.ramp(2)).outcome()).isEqualTo(OutcomeCode.RAMP);
  }

  @Test
  void what_is_below_the_minimum_is_so_for_the_whole_quarter() {
    assertThat(quarter(terms, month(100, 70), month(100, 100), month(100, 90)).outcome())
        .isEqualTo(BELOW_MINIMUM);
  }
}
