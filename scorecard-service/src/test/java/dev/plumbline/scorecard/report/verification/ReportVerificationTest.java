package dev.plumbline.scorecard.report.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first line of the vendor's January has 145 contacts offered and 121 handled.
@QuarkusTest
class ReportVerificationTest {

  private static final String OFFERED =
      "items.find { it.activity == 'account-admin' && it.measure == 'contactsOffered' }";

  /// 3 of 148 are 2.027 per cent.
  @ParameterizedTest
  @CsvSource({"2.02, DIFFERENT", "2.03, AGREED"})
  void two_reports_are_held_against_each_other_by_the_contracts_tolerance(
      String tolerance, String verdict) {
    TestContract contract =
        ContractServiceStandIn.server()
            .activate(
                TestContract.ofNewVendor()
                    .with("TolerancePercent\": 2", "TolerancePercent\": " + tolerance));
    TestReport.january(contract).submitted();
    TestReport.january(contract).submitted();
    TestReport.january(contract).withMeasure("contactsOffered", 148).submittedByClient();

    verified(Tokens.governance(), contract)
        .statusCode(200)
        .body("items.size()", equalTo(50))
        .body(OFFERED + ".vendor.value", equalTo(145))
        .body(OFFERED + ".vendor.revision", equalTo(2))
        .body(OFFERED + ".client.value", equalTo(148))
        .body(OFFERED + ".client.revision", equalTo(1))
        .body(OFFERED + ".differencePercent", equalTo(2.027027f))
        .body(OFFERED + ".tolerancePercent", equalTo(Float.valueOf(tolerance)))
        .body(OFFERED + ".verdict", equalTo(verdict))
        .body(
            OFFERED + ".counted.metric",
            equalTo(List.of("abandon-rate-gross", "service-level-offered-60")))
        .body(OFFERED + ".counted.source", everyItem(equalTo("CLIENT")))
        .body(
            "items.findAll { it.verdict == 'AGREED' }.size()",
            equalTo(verdict.equals("AGREED") ? 50 : 49));
  }

  @Test
  void a_difference_from_nothing_has_no_per_cent() {
    TestContract contract = TestContract.activated();
    TestReport.january(contract).submitted();
    TestReport.january(contract).withMeasure("surveysDissatisfied", 0).submittedByClient();

    String dissatisfied =
        "items.find { it.activity == 'account-admin' && it.measure == 'surveysDissatisfied' }";
    verified(Tokens.finance(), contract)
        .body(dissatisfied + ".verdict", equalTo("DIFFERENT"))
        .body(dissatisfied + ".differencePercent", nullValue());
  }

  @Test
  void it_takes_two_reports() {
    TestContract contract = TestContract.activated();
    TestReport.january(contract).submitted();
    verified(Tokens.auditor(), contract).statusCode(200).body("items", equalTo(List.of()));
  }

  @Test
  void the_vendor_sees_it_once_the_months_scorecard_is_published() {
    TestContract contract = TestContract.activated();
    String vendor = Tokens.vendor(contract.vendorId());
    TestReport.january(contract).submitted();
    TestReport.january(contract).submittedByClient();
    TestRun.scored("2021-01", contract);
    verified(vendor, contract).statusCode(200).body("items", equalTo(List.of()));

    TestScorecard.publish(TestScorecard.of(contract, "2021-01"));
    verified(vendor, contract).body("items.size()", equalTo(50));
  }

  @Test
  void pages_follow_each_other_without_a_gap() {
    TestContract contract = TestContract.activated();
    TestReport.january(contract).submitted();
    TestReport.january(contract).submittedByClient();
    List<String> whole = keys(verified(Tokens.approver(), contract).extract().jsonPath());

    List<String> paged = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page =
          given()
              .auth()
              .oauth2(Tokens.approver())
              .queryParam("contractId", contract.id())
              .queryParam("period", "2021-01")
              .queryParam("limit", 7)
              .queryParam("cursor", cursor)
              .get("/api/v1/report-verifications")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      paged.addAll(keys(page));
      cursor = page.getString("next");
    } while (cursor != null);
    assertThat(paged).isEqualTo(whole).hasSize(50);
  }

  @Test
  void contract_and_month_must_be_named() {
    given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/report-verifications")
        .then()
        .statusCode(400)
        .body("errors.parameter.sort()", equalTo(List.of("contractId", "period")));
  }

  private static List<String> keys(JsonPath page) {
    return page.getList("items.collect { it.activity + ' ' + it.measure }");
  }

  private static ValidatableResponse verified(String token, TestContract contract) {
    return given()
        .auth()
        .oauth2(token)
        .get("/api/v1/report-verifications?contractId={id}&period=2021-01", contract.id())
        .then();
  }
}
