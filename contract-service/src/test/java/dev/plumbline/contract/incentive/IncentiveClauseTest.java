package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.incentive.Decision.Verdict.CREDIT_TOO_SMALL;
import static dev.plumbline.contract.incentive.Decision.Verdict.IN_DEFAULT_ANYWAY;
import static dev.plumbline.contract.incentive.Decision.Verdict.NOT_JUDGED;
import static dev.plumbline.contract.incentive.Decision.Verdict.NO_CLAUSE;
import static dev.plumbline.contract.incentive.Decision.Verdict.NO_CREDIT;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_CLAUSE;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_PRICE;
import static dev.plumbline.contract.incentive.Decision.Verdict.TARGET_TOO_EASY;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.INSTANT_HANG_UPS;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.LONGER_HANDLING;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.REPEAT_CONTACTS;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.UNDERSTAFFING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.Decision.Verdict;
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

  /// 5 % repeats are planned, a default of 2,310 already, which grows with the fee to 2,541.
  @Test
  void aClauseThatIsInDefaultAnywayDoesNotStopIt() {
    Temptation repeats =
        TestDeal.paid("PER_CONTACT")
            .critical("repeats", "repeat-rate", "3/4", "55")
            .check(REPEAT_CONTACTS);
    assertThat(repeats.gain()).hasToString("269.00 EUR");
    decided(
        repeats,
        IN_DEFAULT_ANYWAY,
        "Clause repeats is in default without it, too.",
        "Pay by resolved contact, or leave repeat contacts out of the count.");
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
