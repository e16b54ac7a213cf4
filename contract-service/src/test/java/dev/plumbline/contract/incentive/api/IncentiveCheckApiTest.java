package dev.plumbline.contract.incentive.api;

import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/// The check of the contract of the demo: 87,450.00 a month, whatever is done for it.
@QuarkusTest
class IncentiveCheckApiTest {

  private static final String MONTH =
      """
      {"label": "%s", "measures": {"contactsOffered": 11000, "contactsHandled": 10000,
        "contactsAbandoned": 1000, "talkSeconds": 2250000, "queueSecondsAnswered": 660000,
        "answeredWithin60": 4400, "contactsResolvedFirst": 9100, "surveysAnswered": 1000,
        "surveysSatisfied": 520, "paidHours": 3000}}""";

  private static final String TWO_MONTHS =
      "[%s, %s]".formatted(MONTH.formatted("January"), MONTH.formatted("February"));

  @Test
  void aDraftIsCheckedWithEveryAssumptionInTheAnswer() {
    check(TestContracts.drafted(), TWO_MONTHS, "{\"costPerPaidHour\": 24.50}")
        .statusCode(200)
        .body("plan.months", is(2))
        .body("plan.fee.amount", is(174900.00f))
        .body("plan.cost.amount", is(147000.00f))
        .body("plan.credits.amount", is(0.00f))
        .body("plan.margin.amount", is(27900.00f))
        .body("plan.items.quantity", contains(2))
        .body("assumptions.find { it.code == 'costPerPaidHour' }.origin", is("GIVEN"))
        .body("assumptions.find { it.code == 'badMonthPercent' }.usual", is(5))
        .body("assumptions.source", not(hasItem("")))
        .body("notJudged.clause", contains("empathy"));
  }

  /// 10 % of 147,000 are saved; 55 % of 10,494 at risk are 5,771.70 a month.
  @Test
  void whatPaysMostComesFirstAndABreachIsHeldAgainstItsCredit() {
    check(TestContracts.drafted(), TWO_MONTHS, "{\"costPerPaidHour\": 24.50}")
        .body("behaviours[0].behaviour", is("UNDERSTAFFING"))
        .body("behaviours[0].gain.amount", is(14700.00f))
        .body("behaviours[0].decision.verdict", is("TARGET_TOO_EASY"))
        .body("behaviours[0].decision.clauses", contains("abandons"))
        .body("behaviours[0].measures.measure", hasItems("contactsAbandoned", "paidHours"))
        .rootPath(
            "behaviours.find { it.behaviour == 'BREACH_AND_PAY' && it.givenUp == ['satisfaction'] }")
        .body("gain.amount", is(3156.60f))
        .body("pays", is(true))
        .body("with.credits.amount", is(11543.40f))
        .body("with.creditItems.clause", contains("satisfaction"))
        .body("decision.verdict", is("CREDIT_TOO_SMALL"))
        .body(
            "sentence",
            is(
                "The vendor gives up on a clause and pays the credit: satisfaction"
                    + " (breachSavingPercent 10): the fee stays the same, the cost falls by 14,700.00"
                    + " EUR, the sum of credits rises by 11,543.40 EUR. The vendor gains 3,156.60 EUR"
                    + " over 2 months. Clause satisfaction costs less than it gains."))
        .body("decision.remedy", startsWith("Let a default of satisfaction cost 15.05 %"));
  }

  @Test
  void anEffectiveVersionIsCheckedToo() {
    check(TestContracts.activated(), "[" + MONTH.formatted("January") + "]", "{}")
        .statusCode(200)
        .body(
            "assumptions.find { it.code == 'costPerPaidHour' }.value.toDouble()",
            closeTo(24.7775, 1e-6))
        .body("assumptions.find { it.code == 'costPerPaidHour' }.origin", is("DERIVED"))
        .body("notTried.behaviour", contains("SILENCE"));
  }

  @Test
  void whatMakesNoSenseIsToldAtOnce() {
    check(
            TestContracts.drafted(),
            "[{\"label\": \"January\", \"measures\": {\"smiles\": 1}}]",
            "{\"kindness\": 1, \"utilisationPercent\": 0, \"badMonthPercent\": 101}")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/months/0/measures/smiles",
                "/assumptions/kindness",
                "/assumptions/utilisationPercent",
                "/assumptions/badMonthPercent"));
  }

  @Test
  void whatTheScenarioLacksForThisVersionIsTold() {
    check(
            TestContracts.drafted(),
            "[{\"label\": \"January\", \"measures\": {\"contactsHandled\": 10}}]",
            "{}")
        .statusCode(422)
        .body("errors.code", contains("no-hours"))
        .body("errors.pointer", contains("/months/0/measures"));
  }

  @Test
  void aVersionThatIsNotThereIsToldBeforeTheFaultsOfTheRequest() {
    Agreement contract = TestContracts.drafted();
    governance()
        .body("{\"nonsense\": 1}")
        .post(contract.version(7) + "/incentive-check")
        .then()
        .statusCode(404);
  }

  @Test
  void theVendorNeverSeesWhatItWouldBeTemptedTo() {
    Agreement contract = TestContracts.inReview();
    vendorOf(contract)
        .body("{\"months\": %s}".formatted(TWO_MONTHS))
        .post(contract.firstVersion() + "/incentive-check")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse check(Agreement contract, String months, String assumptions) {
    return governance()
        .body("{\"months\": %s, \"assumptions\": %s}".formatted(months, assumptions))
        .post(contract.firstVersion() + "/incentive-check")
        .then();
  }
}
