package dev.plumbline.contract.balance.api;

import static dev.plumbline.contract.agreement.api.TestContracts.activate;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.request.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BalancePolicyApiTest {

  private static final String POLICIES = "/api/v1/balance-policies";

  /// Other tests rely on the limits that the product is shipped with.
  @AfterEach
  void theShippedLimitsHoldAgain() {
    set(50, "Back to what was shipped").statusCode(201);
  }

  @Test
  void theProductIsShippedWithAPolicy() {
    read(POLICIES + "/1")
        .body("limits.maxEfficiencyWeight", is(50))
        .body("limits.maxEfficiencyCredit", is(50))
        .body("limits.minExperienceWeight", is(40))
        .body("limits.minExperienceCredit", is(30))
        .body("limits.minCounterWeight", is(5))
        .body("author", is("plumbline"));
  }

  @Test
  void aNewPolicyHoldsForEveryCheckFromThenOn() {
    Agreement contract = TestContracts.signed();
    check(contract).body("findings", empty());

    int number =
        set(49, "Efficiency had too much")
            .statusCode(201)
            .body("author", is("governance"))
            .body("reason", is("Efficiency had too much"))
            .extract()
            .path("number");

    check(contract)
        .body("balancePolicy", is(number))
        .body("findings.rule", contains("efficiency-weight"))
        .body("findings.limit", contains("49 %"));
    activate(contract, 1).statusCode(422).body("errors.code", contains("efficiency-weight"));
    read(POLICIES + "?limit=1").body("items.number", contains(number));
  }

  @Test
  void anEffectiveVersionNamesThePolicyThatItWasHeldTo() {
    int number = set(50, "As it was").extract().path("number");
    Agreement contract = TestContracts.activated();
    set(10, "Much stricter").statusCode(201);

    read(contract.firstVersion()).body("status", is("ACTIVE")).body("balancePolicy", is(number));
    vendorOf(contract)
        .get(contract.firstVersion())
        .then()
        .statusCode(200)
        .body("balancePolicy", nullValue());
  }

  @Test
  void allFaultsAreSaidAtOnce() {
    governance()
        .body(
            """
            {"limits": {"maxEfficiencyWeight": 100.5, "maxEfficiencyCredit": -1,
              "minExperienceWeight": 40, "minExperienceCredit": 30}, "reason": " "}""")
        .post(POLICIES)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/limits/maxEfficiencyWeight",
                "/limits/maxEfficiencyCredit",
                "/limits/minCounterWeight",
                "/reason"));
  }

  @Test
  void policiesOfOneMomentAreNumberedOneAfterTheOther() {
    List<Integer> numbers =
        AtOnce.times(4, () -> set(50, "At once").statusCode(201).extract().<Integer>path("number"));

    int first = numbers.stream().min(Integer::compare).orElseThrow();
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(IntStream.range(first, first + 4).boxed().toList());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    governance()
        .get(POLICIES + "/100000")
        .then()
        .statusCode(404)
        .body("type", endsWith("/problems/not-found"));
  }

  private static ValidatableResponse set(int maxEfficiencyWeight, String reason) {
    return governance()
        .body(
            """
            {"limits": {"maxEfficiencyWeight": %d, "maxEfficiencyCredit": 50,
              "minExperienceWeight": 40, "minExperienceCredit": 30, "minCounterWeight": 5},
             "reason": "%s"}"""
                .formatted(maxEfficiencyWeight, reason))
        .post(POLICIES)
        .then();
  }

  private static ValidatableResponse check(Agreement contract) {
    return governance().get(contract.firstVersion() + "/check").then().statusCode(200);
  }
}
