package dev.plumbline.contract.incentive;

import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.contract.incentive.account.Account;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Clauses of several months, and months that earn back, worked out by hand: the fee is 36,000 a
/// month from January on, of which 4,320 are at risk and 3,600 the cap; each default costs 20 % of
/// what is at risk unless a test says otherwise.
class IncentiveWindowTest {

  /// Satisfied customers out of 1,000 in each month, expected 600, at least 550.
  @ParameterizedTest
  @CsvSource({
    "MONTH,     400 600 600 600, 864.00 0.00 0.00 0.00",
    "ROLLING_3, 400 600 600 600, 864.00 864.00 864.00 0.00",
    "ROLLING_3, 400 400 600 600, 864.00 1728.00 864.00 864.00",
    "ROLLING_3, 400 700 600 600, 864.00 0.00 0.00 0.00",
    "QUARTER,   400 600 600,     0.00 0.00 2592.00",
    "QUARTER,   400 600 700,     0.00 0.00 0.00",
    "QUARTER,   400 400 400 400, 0.00 0.00 2592.00 1728.00",
    "QUARTER,   600 600 600 400 400, 0.00 0.00 0.00 0.00 1728.00",
  })
  void aWindowPoolsItsMonths(String window, String satisfied, String credits) {
    TestDeal deal = deal("\"escalating\": true").but(set("/clauses/0/window", quoted(window)));
    for (String customers : satisfied.split(" ", -1)) {
      deal.month("surveysSatisfied=" + customers);
    }
    assertThat(credits(deal)).containsExactly(credits.split(" ", -1));
  }

  /// Three times 4,320 for the whole of what is at risk, under three caps.
  @Test
  void aQuarterCostsNoMoreThanItsMonthsLeaveOfTheirCaps() {
    TestDeal deal =
        deal("\"escalating\": false")
            .but(set("/clauses/0/window", quoted("QUARTER")))
            .but(set("/clauses/0/creditAllocationPercent", "100"));
    for (int i = 0; i < 3; i++) {
      deal.month("surveysSatisfied=400");
    }
    assertThat(credits(deal)).containsExactly("0.00", "0.00", "10800.00");
  }

  @ParameterizedTest
  @CsvSource({
    "400 600 600,                     0.00",
    "400 600 580,                     864.00",
    "400 400 400 600 600,             2592.00",
    "400 400 400 600 600 600 600 600 600 400 600 600, 2592.00",
  })
  void monthsMetInARowEarnBackWhatWasNotChronic(String satisfied, String lost) {
    TestDeal deal = deal("\"earnBack\": {\"months\": 2}");
    for (String customers : satisfied.split(" ", -1)) {
      deal.month("surveysSatisfied=" + customers);
    }
    Account plan = deal.check().plan();
    assertThat(plan.credits()).hasToString(lost + " EUR");
    assertThat(plan.creditsByClause()).hasToString("{csat=" + lost + " EUR}");
    assertThat(plan.margin()).isEqualTo(plan.fee().minus(plan.cost()).minus(plan.credits()));
  }

  private static TestDeal deal(String more) {
    return TestDeal.paid("FIXED")
        .with(
            "csat",
            "csat",
            "60/55",
            ", \"critical\": true, \"creditAllocationPercent\": 20, " + more);
  }

  private static List<String> credits(TestDeal deal) {
    return deal.check().plan().months().stream()
        .map(it -> it.credits().total().amount().toPlainString())
        .toList();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
