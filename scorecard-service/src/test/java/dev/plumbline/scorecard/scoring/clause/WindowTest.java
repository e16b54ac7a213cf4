package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.everyLine;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestMonth.APRIL;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestMonth.MAY;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.BELOW_MINIMUM;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.EXCUSED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.MET;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_DUE;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_MEASURED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_REPORTED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.PENDING;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.Outcome.Shortfall.SmallSample;
import dev.plumbline.scorecard.scoring.relief.Excuse;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which months a clause pools, and what becomes of it where one of them gives nothing.
class WindowTest {

  @Nested
  class Rolling {

    /// 500 of 500, 445 of 500 and 5 of 10: pooled 950 of 1010, where the mean of months is 79.67.
    @Test
    void pools_the_month_and_the_two_before() {
      ClauseResult result =
          quarter(
                  terms(firstContact(Window.ROLLING_3)),
                  month(100, 100),
                  month(100, 89),
                  month(2, 1))
              .result();

      assertThat(result.months()).containsExactly(JANUARY, FEBRUARY, MARCH);
      assertThat(requireNonNull(result.figure()).numerator()).isEqualByComparingTo("950");
      assertThat(result.figure().denominator()).isEqualByComparingTo("1010");
      assertThat(result.outcome().code()).isEqualTo(MET);
      assertThat(requireNonNull(result.own()).numerator()).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @CsvSource({"0, 2021-01", "1, 2021-02", "2, 2021-03"})
    void never_reaches_into_the_ramp(int ramp, YearMonth first) {
      assertThat(
              quarter(
                      terms(firstContact(Window.ROLLING_3)).ramp(ramp),
                      month(100, 100),
                      month(100, 100),
                      month(100, 100))
                  .result()
                  .months()
                  .getFirst())
          .isEqualTo(first);
    }

    @Test
    void never_reaches_back_before_the_clause_was_what_it_is() {
      ClauseResult result =
          quarter(
                  terms(firstContact(Window.ROLLING_3)),
                  month(100, 0),
                  month(100, 100),
                  month(100, 100))
              .existing("fcr", FEBRUARY)
              .result();

      assertThat(result.window()).containsExactly(FEBRUARY, MARCH);
      assertThat(result.outcome().code()).isEqualTo(MET);
    }

    @Test
    void a_month_that_was_not_reported_is_so_in_its_own_scorecard_only() {
      TestTerms terms = terms(firstContact(Window.ROLLING_3));
      ClauseResult march = quarter(terms, month(100, 100), nothing(), month(100, 80)).result();
      ClauseResult february =
          TestMonth.of(FEBRUARY).under(terms).knowing(JANUARY, month(100, 100)).result();

      assertThat(february.outcome().code()).isEqualTo(NOT_REPORTED);
      assertThat(march.outcome().code()).isEqualTo(MET);
      assertThat(march.months()).containsExactly(JANUARY, MARCH);
      assertThat(march.window()).containsExactly(JANUARY, FEBRUARY, MARCH);
      assertThat(march.omissions())
          .singleElement()
          .isInstanceOfSatisfying(
              Omission.Absent.class,
              omission -> {
                assertThat(omission.month()).isEqualTo(FEBRUARY);
                assertThat(omission.gaps()).hasSize(2 * SCOPE.size());
              });
    }

    @Test
    void an_excused_month_is_taken_out_of_later_pools() {
      ClauseResult march =
          quarter(
                  terms(firstContact(Window.ROLLING_3)),
                  month(100, 100),
                  month(100, 0).relieved("fcr"),
                  month(100, 100))
              .result();

      assertThat(march.outcome().code()).isEqualTo(MET);
      assertThat(march.window()).containsExactly(JANUARY, MARCH);
      assertThat(march.omissions())
          .containsExactly(new Omission.Excused(FEBRUARY, new Excuse.Granted()));
    }

    @Test
    void what_is_excused_in_its_own_month_is_left_out_whatever_the_others_say() {
      assertThat(
              quarter(
                      terms(firstContact(Window.ROLLING_3)),
                      month(100, 0),
                      month(100, 0),
                      nothing().relieved("fcr"))
                  .outcome())
          .isEqualTo(EXCUSED);
    }

    /// 30, 40 and 50 answers a line: 600 in all, of 200 a month.
    @ParameterizedTest
    @CsvSource({"40, MET", "41, NOT_REPORTED"})
    void the_sample_of_all_pooled_months_is_held_against_as_many_minimums(
        int minimumPerLine, OutcomeCode expected) {
      TestClause clause =
          sla("csat", TestMetrics.SATISFACTION)
              .target("50", "40")
              .over(Window.ROLLING_3)
              .minimumSample(minimumPerLine * SCOPE.size());

      ClauseResult result = quarter(terms(clause), surveys(30), surveys(40), surveys(50)).result();
      assertThat(result.outcome().code()).isEqualTo(expected);
      if (expected == NOT_REPORTED) {
        assertThat(result.outcome())
            .isEqualTo(
                new Outcome.NotReported(
                    new SmallSample(BigDecimal.valueOf(600), BigDecimal.valueOf(615))));
      }
    }

    /// Without February, two months are pooled: 400 answers of 2 · 200.
    @Test
    void a_month_that_was_taken_out_asks_for_no_sample() {
      TestClause clause =
          sla("csat", TestMetrics.SATISFACTION)
              .target("50", "40")
              .over(Window.ROLLING_3)
              .minimumSample(200);

      assertThat(quarter(terms(clause), surveys(30), nothing(), surveys(50)).outcome())
          .isEqualTo(MET);
    }
  }

  @Nested
  class Quarter {

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

  private static TestMonth quarter(
      TestTerms terms, TestEvidence january, TestEvidence february, TestEvidence march) {
    return TestMonth.of(MARCH)
        .under(terms)
        .knowing(JANUARY, january)
        .knowing(FEBRUARY, february)
        .knowing(MARCH, march);
  }

  private static TestClause firstContact(Window window) {
    return sla("fcr", TestMetrics.FIRST_CONTACT).target("90", "89").over(window);
  }

  private static TestEvidence month(int handled, int resolved) {
    return everyLine(Map.of("contactsHandled", handled, "contactsResolvedFirst", resolved));
  }

  private static TestEvidence surveys(int answered) {
    return everyLine(
        Map.of("contactsHandled", 100, "surveysAnswered", answered, "surveysSatisfied", answered));
  }
}
