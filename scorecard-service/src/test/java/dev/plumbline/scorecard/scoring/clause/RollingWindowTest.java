package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestEvidence.nothing;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.SCOPE;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.EXCUSED;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.MET;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.NOT_REPORTED;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.firstContact;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.month;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.quarter;
import static dev.plumbline.scorecard.scoring.clause.TestQuarter.surveys;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.TestClause;
import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.scoring.TestMonth;
import dev.plumbline.scorecard.scoring.TestTerms;
import dev.plumbline.scorecard.scoring.clause.Outcome.Shortfall.SmallSample;
import dev.plumbline.scorecard.scoring.relief.Excuse;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A clause over the month and the two before, and what becomes of it where one of them gives
/// nothing.
class RollingWindowTest {

  /// 500 of 500, 445 of 500 and 5 of 10: pooled 950 of 1010, where the mean of months is 79.67.
  @Test
  void pools_the_month_and_the_two_before() {
    ClauseResult result =
        quarter(terms(firstContact(Window.ROLLING_3)), month(100, 100), month(100, 89), month(2, 1))
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
