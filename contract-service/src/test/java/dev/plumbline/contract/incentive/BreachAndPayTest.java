package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.incentive.Decision.Verdict.CREDIT_TOO_SMALL;
import static dev.plumbline.contract.incentive.Decision.Verdict.STOPPED_BY_CLAUSE;
import static dev.plumbline.contract.incentive.behaviour.Behaviour.BREACH_AND_PAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.Decision.Verdict;
import dev.plumbline.contract.incentive.IncentiveReport.NotTried;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a breach costs and saves, worked out by hand.
class BreachAndPayTest {

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
