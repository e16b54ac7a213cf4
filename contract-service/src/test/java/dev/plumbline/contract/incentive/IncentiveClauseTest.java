package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.incentive.Behaviour.BREACH_AND_PAY;
import static dev.plumbline.contract.incentive.Behaviour.CLAIMED_RESOLUTION;
import static dev.plumbline.contract.incentive.Behaviour.INSTANT_HANG_UPS;
import static dev.plumbline.contract.incentive.Behaviour.LONGER_HANDLING;
import static dev.plumbline.contract.incentive.Behaviour.REPEAT_CONTACTS;
import static dev.plumbline.contract.incentive.Behaviour.SELECTED_SURVEYS;
import static dev.plumbline.contract.incentive.Behaviour.SILENCE;
import static dev.plumbline.contract.incentive.Behaviour.UNDERSTAFFING;
import static dev.plumbline.contract.incentive.Decision.Verdict.CREDIT_TOO_SMALL;
import static dev.plumbline.contract.incentive.Decision.Verdict.NOT_JUDGED;
import static dev.plumbline.contract.incentive.Decision.Verdict.NO_CLAUSE;
import static dev.plumbline.contract.incentive.Decision.Verdict.NO_CREDIT;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_CLAUSE;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_PRICE;
import static dev.plumbline.contract.incentive.Decision.Verdict.TARGET_TOO_EASY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.Decision.Verdict;
import dev.plumbline.contract.incentive.IncentiveReport.NotTried;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What clauses take back of a gain, worked out by hand.
class IncentiveClauseTest {

  /// 1,500 of 11,000 contacts are repeats then: 13.6 %. The fee of 38,500 puts 4,620 at risk.
  @Test
  void aClauseOnRepeatsStopsContactsThatArePaidTwice() {
    Temptation repeats =
        TestDeal.paid("PER_CONTACT")
            .critical("repeats", "repeat-rate", "6/8", "55")
            .check(REPEAT_CONTACTS);
    assertThat(repeats.gain()).hasToString("-2041.00 EUR");
    assertThat(repeats.with().creditsByClause()).hasToString("{repeats=2541.00 EUR}");
    decided(repeats, STOPPED_BY_CLAUSE, "Clause repeats takes back 2,541.00 EUR.", "");
  }

  @Test
  void aCreditThatIsTooSmallIsToldHowMuchMoreItTakes() {
    Temptation repeats =
        TestDeal.paid("PER_CONTACT")
            .critical("repeats", "repeat-rate", "6/8", "5")
            .check(REPEAT_CONTACTS);
    assertThat(repeats.gain()).hasToString("269.00 EUR");
    decided(
        repeats,
        CREDIT_TOO_SMALL,
        "Clause repeats costs less than it gains.",
        "Let a default of repeats cost 5.83 % of the amount at risk more. Pay by resolved contact,"
            + " or leave repeat contacts out of the count.");
  }

  @Test
  void aTargetThatIsTooEasyIsNamed() {
    Temptation repeats =
        TestDeal.paid("PER_CONTACT")
            .critical("repeats", "repeat-rate", "15/20", "55")
            .check(REPEAT_CONTACTS);
    assertThat(repeats.gain()).hasToString("500.00 EUR");
    decided(
        repeats,
        TARGET_TOO_EASY,
        "Clause repeats is not in default by it.",
        "Tighten the minimum of repeats until this breaches it, with at least 10.83 % of the amount"
            + " at risk on it. Pay by resolved contact, or leave repeat contacts out of the count.");
  }

  @Test
  void aClauseThatCostsNothingOnlyWatches() {
    decided(
        TestDeal.paid("PER_CONTACT").clause("repeats", "repeat-rate", "6/8").check(REPEAT_CONTACTS),
        NO_CREDIT,
        "Clause repeats watches it and costs nothing.",
        "Make repeats critical, with at least 10.83 % of the amount at risk on it. Pay by resolved"
            + " contact, or leave repeat contacts out of the count.");
  }

  @Test
  void withoutAClauseTheMetricsThatAreMissingAreNamed() {
    Temptation repeats = TestDeal.paid("PER_CONTACT").check(REPEAT_CONTACTS);
    decided(
        repeats,
        NO_CLAUSE,
        "No clause is about repeat-rate, fcr-gross, fcr-net.",
        "Add a critical clause on repeat-rate or fcr-gross or fcr-net, with at least 10.83 % of the"
            + " amount at risk on it. Pay by resolved contact, or leave repeat contacts out of the"
            + " count.");
    assertThat(repeats.decision().metrics()).containsExactly("repeat-rate", "fcr-gross", "fcr-net");
    assertThat(repeats.sentence())
        .isEqualTo(
            "Matters are left open, so that customers come back (repeatSharePercent 10): the fee"
                + " rises by 3,500.00 EUR, the cost rises by 3,000.00 EUR, the sum of credits"
                + " stays the same. The vendor gains 500.00 EUR over 1 month. No clause is about repeat-rate,"
                + " fcr-gross, fcr-net.");
  }

  @Test
  void aClauseThatTheScenarioCannotJudgeIsNotTakenForHarmless() {
    TestDeal deal =
        TestDeal.paid("PER_CONTACT")
            .critical("repeats", "repeat-rate", "6/8", "55")
            .month("repeatContacts=");
    decided(
        deal.check(REPEAT_CONTACTS),
        NOT_JUDGED,
        "Clause repeats cannot be judged: the scenario lacks its measures.",
        "Check again with the measures of repeats in the scenario. Pay by resolved contact, or leave"
            + " repeat contacts out of the count.");
    assertThat(deal.check().notJudged())
        .containsExactly(
            new IncentiveReport.NotJudged("repeats", "The scenario lacks repeatContacts."));
  }

  @Test
  void whatThePriceDoesNotPayForNeedsNoClause() {
    decided(
        TestDeal.paid("PER_CONTACT").check(LONGER_HANDLING),
        STOPPED_BY_PRICE,
        "The price gives no more than it costs.",
        "");
  }

  /// As planned a contact takes 300 s, a default of half of 4,320. Hang-ups make that 285.4 s.
  @Test
  void aClauseOnHandlingTimePaysForHangUps() {
    Temptation hangUps =
        TestDeal.paid("FIXED")
            .critical("talk", "average-talk-time", "292/295", "50")
            .check(INSTANT_HANG_UPS);
    assertThat(hangUps.without().credits()).hasToString("2160.00 EUR");
    assertThat(hangUps.with().credits()).hasToString("0.00 EUR");
    assertThat(hangUps.gain()).hasToString("2910.00 EUR");
    decision(hangUps, NO_CLAUSE);
  }

  /// Of 7,700 answered in time 0.95 × 0.7 are left, 46.55 % of 11,000; the credit is 3,456.
  @Test
  void aServiceLevelStopsUnderstaffing() {
    Temptation understaffing =
        TestDeal.paid("FIXED")
            .critical("in-time", "service-level-offered-60", "70/60", "80")
            .check(UNDERSTAFFING);
    assertThat(understaffing.gain()).hasToString("-456.00 EUR");
    decision(understaffing, STOPPED_BY_CLAUSE);
  }

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

  /// Giving up saves 3,000; 55 % of 4,320 are 2,376.
  @Test
  void breachingPaysWhereTheCreditIsLessThanWhatItSaves() {
    Temptation breach =
        TestDeal.paid("FIXED").critical("csat", "csat", "60/55", "55").check(BREACH_AND_PAY);
    assertThat(breach.givenUp()).containsExactly("csat");
    assertThat(breach.gain()).hasToString("624.00 EUR");
    decided(
        breach,
        CREDIT_TOO_SMALL,
        "Clause csat costs less than it gains.",
        "Let a default of csat cost 14.45 % of the amount at risk more. Let the credit escalate;"
            + " three defaults in a row give the right to terminate.");
  }

  @Test
  void breachingStopsWhereTheCreditIsMore() {
    Temptation breach =
        TestDeal.paid("FIXED").critical("csat", "csat", "60/55", "80").check(BREACH_AND_PAY);
    assertThat(breach.gain()).hasToString("-456.00 EUR");
    decision(breach, STOPPED_BY_CLAUSE);
  }

  /// The second month costs 4,752, of which the cap leaves 3,600.
  @Test
  void aCreditThatEscalatesCostsTwiceTheNextMonth() {
    Temptation breach =
        TestDeal.paid("FIXED")
            .with(
                "csat",
                "csat",
                "60/55",
                ", \"critical\": true, \"creditAllocationPercent\": 55, \"escalating\": true")
            .month()
            .month()
            .check(BREACH_AND_PAY);
    assertThat(breach.with().months())
        .extracting(it -> it.credits().total().toString())
        .containsExactly("2376.00 EUR", "3600.00 EUR");
    assertThat(breach.gain()).hasToString("24.00 EUR");
  }

  /// Both together would cost 3,888; the cap leaves 3,600 of it, and 6,000 are saved.
  @Test
  void beyondTheCapNoCreditStopsABreach() {
    Temptation breach =
        TestDeal.paid("FIXED")
            .critical("csat", "csat", "60/55", "55")
            .critical("fcr", "fcr-gross", "80/75", "35")
            .check()
            .temptations()
            .stream()
            .filter(it -> it.givenUp().equals(Set.of("csat", "fcr")))
            .findFirst()
            .orElseThrow();
    assertThat(breach.with().creditsByClause()).hasToString("{csat=2200.00 EUR, fcr=1400.00 EUR}");
    assertThat(breach.gain()).hasToString("2400.00 EUR");
    assertThat(breach.decision().remedy())
        .startsWith(
            "No credit can: it gains up to 2,400.00 EUR in a month, more than the monthly cap"
                + " leaves.");
  }

  @Test
  void aClauseOnHandlingTimeTakesWorkToBreach() {
    assertThat(
            TestDeal.paid("FIXED")
                .critical("talk", "average-talk-time", "310/320", "50")
                .check()
                .temptations())
        .extracting(Temptation::behaviour)
        .doesNotContain(BREACH_AND_PAY);
  }

  @Test
  void withoutACreditThereIsNothingToPay() {
    assertThat(TestDeal.paid("FIXED").clause("csat", "csat", "60/55").check().notTried())
        .contains(
            new NotTried(
                BREACH_AND_PAY,
                "No clause costs anything in default, so there is nothing to pay."));
  }

  /// The fourth month below what is expected is a default.
  @Test
  void theFourthMissCostsLikeABreach() {
    IncentiveReport report =
        TestDeal.paid("FIXED")
            .critical("csat", "csat", "62/55", "50")
            .month()
            .month()
            .month()
            .month()
            .month()
            .check();
    assertThat(report.plan().months())
        .extracting(it -> it.credits().total().toString())
        .containsExactly("0.00 EUR", "0.00 EUR", "0.00 EUR", "2160.00 EUR", "0.00 EUR");
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
