package dev.plumbline.contract.agreement.api;

import static dev.plumbline.contract.agreement.api.TestContracts.RUNNING;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.nextMonth;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TermsApiTest {

  @Test
  void aDraftHasNoTermsYet() {
    governance().get(TestContracts.drafted().firstVersion() + "/terms").then().statusCode(404);
  }

  @Test
  void whatLiesInReviewIsCompleteAndCanStillGoBack() {
    Agreement contract = TestContracts.inReview();

    read(contract.firstVersion() + "/terms")
        .header("Cache-Control", not(containsString("immutable")))
        .body("reference", is(contract.reference()))
        .body("contentHash", is(TestContracts.hash(contract, 1)))
        .body("clauses[0].metricVersion", is(1))
        .body("clauses[0].lines.activity", contains("billing", "technical-support"))
        .body("reporting.dueDay", is(5))
        .body("metrics.code", hasItems("csat", "behaviour"));
  }

  @Test
  void effectiveTermsNeverChangeNotEvenBySupersession() {
    Agreement contract = TestContracts.activated(RUNNING);
    ValidatableResponse before =
        vendorOf(contract)
            .get(contract.firstVersion() + "/terms")
            .then()
            .statusCode(200)
            .header("Cache-Control", is("private, max-age=31536000, immutable"));

    TestContracts.amend(contract);
    ValidatableResponse after =
        vendorOf(contract).get(contract.firstVersion() + "/terms").then().statusCode(200);
    assertThat(after.extract().asString()).isEqualTo(before.extract().asString());
    assertThat(after.extract().header("ETag")).isEqualTo(before.extract().header("ETag"));
  }

  @Test
  void eachMonthHasTheTermsThatAreInForceInIt() {
    Agreement contract = TestContracts.amended();

    inForce(contract, "2021-01").statusCode(200).body("version", is(1));
    inForce(contract, nextMonth().minusMonths(1).toString()).body("version", is(1));
    inForce(contract, nextMonth().toString())
        .body("version", is(2))
        .header("Cache-Control", not(containsString("immutable")));
    inForce(contract, "2099-12").body("version", is(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-12", "2021-04"})
  void outsideOfTheTermNothingIsInForce(String month) {
    inForce(TestContracts.activated(), month).statusCode(404);
  }

  @Test
  void whatWasNeverActivatedIsInForceNever() {
    inForce(TestContracts.signed(), "2021-01").statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021-13", "2021", "January"})
  void aMonthIsNamed(String month) {
    Agreement contract = TestContracts.drawnUp();
    inForce(contract, month).statusCode(400).body("errors.parameter", contains("period"));
    inForce(contract, null).statusCode(400).body("errors.parameter", contains("period"));
  }

  private static ValidatableResponse inForce(Agreement contract, @Nullable String month) {
    var request = governance();
    if (month != null) {
      request.queryParam("period", month);
    }
    return request.get(contract.path() + "/terms").then();
  }
}
