package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.incentive.Decision.Verdict.IN_DEFAULT_ANYWAY;
import static dev.plumbline.contract.incentive.Decision.Verdict.NO_CLAUSE;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_CLAUSE;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.CLAIMED_RESOLUTION;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.SELECTED_SURVEYS;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.Decision.Verdict;
import dev.plumbline.contract.incentive.IncentiveReport.NotTried;
import org.junit.jupiter.api.Test;

/// What hiding a bad month gains, worked out by hand.
class HiddenMonthTest {

  /// A bad month has 55.1 % satisfied, 551 of 1,000; of the 700 that are still asked, 78.7 %.
  @Test
  void pickingWhomToAskHidesABadMonth() {
    Temptation selected =
        TestDeal.paid("FIXED").critical("csat", "csat", "62/58", "55").check(SELECTED_SURVEYS);
    assertThat(selected.without().credits()).hasToString("2376.00 EUR");
    assertThat(selected.gain()).hasToString("2376.00 EUR");
    assertThat(selected.changes())
        .extracting(it -> it.measure() + " " + it.without().stripTrailingZeros().toPlainString())
        .containsExactly("surveysAnswered 1000", "surveysDissatisfied 249", "surveysInvited 2000");
    decision(selected, NO_CLAUSE);
  }

  @Test
  void aLeastSampleStopsPickingWhomToAsk() {
    Temptation selected =
        TestDeal.paid("FIXED")
            .with(
                "csat",
                "csat",
                "62/58",
                ", \"critical\": true, \"creditAllocationPercent\": 55, \"minimumSample\": 800")
            .check(SELECTED_SURVEYS);
    assertThat(selected.gain()).hasToString("0.00 EUR");
    decided(selected, STOPPED_BY_CLAUSE, "Clause csat is in default all the same.", "");
  }

  @Test
  void surveysThatTheClientTakesCannotBePicked() {
    assertThat(
            TestDeal.paid("FIXED")
                .critical("csat", "csat", "62/58", "55")
                .but(
                    set(
                        "/measurement/owners",
                        "{\"surveysAnswered\": \"CLIENT\", \"surveysSatisfied\": \"CLIENT\"}"))
                .check()
                .notTried())
        .contains(new NotTried(SELECTED_SURVEYS, "The client takes the surveys."));
  }

  @Test
  void resolutionThatTheClientMeasuresCannotBeClaimed() {
    assertThat(
            TestDeal.paid("FIXED")
                .critical("fcr", "fcr-gross", "80/75", "55")
                .but(
                    set(
                        "/measurement/sources",
                        "[{\"metric\": \"fcr-gross\", \"rule\": \"CLIENT\"}]"))
                .check()
                .notTried())
        .contains(
            new NotTried(CLAIMED_RESOLUTION, "The client's own figures of resolution count."));
  }

  /// A gate that fails pays nothing; the mean of the month before, 36,000, stands in for silence.
  @Test
  void silencePaysWhereAFailedGatePaysNothing() {
    Temptation silence = TestDeal.paid("OUTCOME").month().month().check(SILENCE);
    assertThat(silence.without().fee()).hasToString("36000.00 EUR");
    assertThat(silence.with().fee()).hasToString("72000.00 EUR");
    assertThat(silence.gain()).hasToString("36000.00 EUR");
    decided(
        silence,
        NO_CLAUSE,
        "No clause costs anything in default.",
        "No credit can: it gains up to 36,000.00 EUR in a month, more than the monthly cap leaves."
            + " Accept no invoice for a month without a report.");
  }

  /// 12 % of the 36,000 that stand in, and 55 % of that: 2,376.
  @Test
  void silencePaysOverAFailedGateEvenWhereClausesAreInDefault() {
    Temptation silence =
        TestDeal.paid("OUTCOME")
            .critical("csat", "csat", "60/55", "55")
            .month()
            .month()
            .check(SILENCE);
    assertThat(silence.gain()).hasToString("33624.00 EUR");
    decided(
        silence,
        IN_DEFAULT_ANYWAY,
        "Clause csat is in default without it, too.",
        "Accept no invoice for a month without a report.");
  }

  @Test
  void silenceCostsTheSameCreditsAsABadMonth() {
    Temptation silence =
        TestDeal.paid("FIXED")
            .critical("csat", "csat", "60/55", "55")
            .month()
            .month()
            .check(SILENCE);
    assertThat(silence.with().credits()).hasToString("2376.00 EUR");
    assertThat(silence.gain()).hasToString("0.00 EUR");
    decided(silence, STOPPED_BY_CLAUSE, "Clause csat is in default all the same.", "");
  }

  @Test
  void silenceNeedsAMonthBefore() {
    assertThat(TestDeal.paid("FIXED").check().notTried())
        .contains(new NotTried(SILENCE, "It needs a month before it, whose fee stands in."));
  }

  private static void decision(Temptation temptation, Verdict verdict) {
    assertThat(temptation.decision().verdict()).isEqualTo(verdict);
  }

  private static void decided(
      Temptation temptation, Verdict verdict, String sentence, String remedy) {
    decision(temptation, verdict);
    assertThat(temptation.decision().sentence()).isEqualTo(sentence);
    assertThat(temptation.decision().remedy()).isEqualTo(remedy);
  }
}
