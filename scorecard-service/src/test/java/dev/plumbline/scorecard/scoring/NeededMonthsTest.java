package dev.plumbline.scorecard.scoring;

import static dev.plumbline.scorecard.scoring.TestClause.sla;
import static dev.plumbline.scorecard.scoring.TestMonth.APRIL;
import static dev.plumbline.scorecard.scoring.TestMonth.FEBRUARY;
import static dev.plumbline.scorecard.scoring.TestMonth.MARCH;
import static dev.plumbline.scorecard.scoring.TestMonth.MAY;
import static dev.plumbline.scorecard.scoring.TestTerms.JANUARY;
import static dev.plumbline.scorecard.scoring.TestTerms.terms;
import static dev.plumbline.scorecard.scoring.clause.OutcomeCode.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.scoring.terms.Window;
import org.junit.jupiter.api.Test;

/// What is read for a month, and nothing else.
class NeededMonthsTest {

  @Test
  void a_clause_over_one_month_needs_that_month() {
    assertThat(NeededMonths.pooled(may(sla("fcr", TestMetrics.FIRST_CONTACT)).inputs()))
        .containsExactly(MAY);
  }

  @Test
  void a_clause_over_three_months_needs_those_it_reaches() {
    TestClause clause = sla("fcr", TestMetrics.FIRST_CONTACT).over(Window.ROLLING_3);
    assertThat(NeededMonths.pooled(may(clause).inputs())).containsExactly(MARCH, APRIL, MAY);
    assertThat(NeededMonths.pooled(may(clause).existing("fcr", APRIL).inputs()))
        .containsExactly(APRIL, MAY);
  }

  @Test
  void months_without_a_decision_are_needed_from_the_third_on() {
    TestClause clause = sla("csat", TestMetrics.SATISFACTION).requiringEvidence();
    TestMonth month = may(clause).past(APRIL, "csat", UNDECIDED);
    assertThat(NeededMonths.pooled(month.inputs())).containsExactly(MAY);
    assertThat(NeededMonths.pooled(month.past(MARCH, "csat", UNDECIDED).inputs()))
        .containsExactly(MARCH, APRIL, MAY);
  }

  @Test
  void what_depends_on_volume_needs_the_months_before_where_there_is_no_forecast() {
    TestMonth month = may(sla("level", TestMetrics.SERVICE_LEVEL));
    assertThat(NeededMonths.standingInForForecasts(month.inputs()))
        .containsExactly(FEBRUARY, MARCH, APRIL);
    assertThat(
            NeededMonths.standingInForForecasts(
                month.knowing(MAY, TestEvidence.nothing().forecast(100)).inputs()))
        .isEmpty();
    assertThat(
            NeededMonths.standingInForForecasts(
                may(sla("fcr", TestMetrics.FIRST_CONTACT)).inputs()))
        .isEmpty();
  }

  @Test
  void one_clause_that_depends_on_volume_is_enough_to_need_forecasts() {
    TestClause fcr = sla("fcr", TestMetrics.FIRST_CONTACT);
    TestClause level = sla("level", TestMetrics.SERVICE_LEVEL);
    assertThat(NeededMonths.dependOnVolume(TestMonth.of(MAY).under(terms(fcr, level)).inputs()))
        .isTrue();
    assertThat(NeededMonths.dependOnVolume(may(fcr).inputs())).isFalse();
  }

  @Test
  void a_quarters_last_month_needs_the_quarter() {
    TestClause clause = sla("fcr", TestMetrics.FIRST_CONTACT).over(Window.QUARTER);
    assertThat(NeededMonths.pooled(TestMonth.of(MARCH).under(terms(clause)).inputs()))
        .containsExactly(JANUARY, FEBRUARY, MARCH);
  }

  private static TestMonth may(TestClause clause) {
    return TestMonth.of(MAY).under(terms(clause));
  }
}
