package dev.plumbline.scorecard.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunTest {

  @Test
  void a_contract_that_cannot_be_scored_stops_no_other() {
    TestContract beginningLater =
        TestContract.ofNewVendor().with("\"start\": \"2021-01-01\"", "\"start\": \"2021-02-01\"");
    TestContract good = TestContract.ofNewVendor();
    ContractServiceStandIn.server().activate(beginningLater);
    ContractServiceStandIn.server().activate(good);
    TestReport.january(good).submitted();

    JsonPath run = TestRun.completed("2021-01", beginningLater, good);
    assertThat(run.getInt("total")).isEqualTo(2);
    assertThat(run.getInt("done")).isEqualTo(2);
    assertThat(run.getInt("computed")).isOne();
    assertThat(run.getInt("failed")).isOne();
    assertThat(run.getString("failures[0].contractId")).isEqualTo(beginningLater.id().toString());
    assertThat(run.getString("failures[0].reason")).contains("does not cover this month");
  }

  @Test
  void a_month_outside_of_the_term_fails_by_its_contract() {
    TestContract contract = TestContract.activated();

    JsonPath run = TestRun.completed("2021-04", contract);
    assertThat(run.getString("failures[0].reason")).contains("does not cover this month");
  }

  @Test
  void a_month_without_a_report_is_missed_not_forgiven() {
    TestContract contract = TestContract.activated();
    TestRun.scored("2021-01", contract);

    given()
        .auth()
        .oauth2(Tokens.auditor())
        .get("/api/v1/scorecards?contractId={id}", contract.id())
        .then()
        .statusCode(200)
        .body("items[0].standing", equalTo("AT_RISK"))
        .body("items[0].overall", equalTo(0.00f));
  }

  @Test
  void every_unknown_contract_is_named() {
    TestContract contract = TestContract.activated();

    start(
            UUID.randomUUID().toString(),
            Map.of(
                "period",
                "2021-01",
                "contracts",
                List.of(UUID.randomUUID(), contract.id(), UUID.randomUUID())))
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/contracts/0", "/contracts/2")));
  }

  @Test
  void a_run_of_everybody_takes_in_whoever_is_in_term() {
    TestContract contract = TestContract.activated();
    TestReport.january(contract).submitted();

    Response started = start(UUID.randomUUID().toString(), Map.of("period", "2021-01"));
    started.then().statusCode(202);
    JsonPath run = TestRun.awaited(started.header("Location"));
    assertThat(run.getInt("done")).isEqualTo(run.getInt("total"));
    given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards?contractId={id}&period=2021-01", contract.id())
        .then()
        .body("items.size()", equalTo(1));
  }

  @Test
  void a_run_that_is_asked_for_twice_with_one_key_is_one() {
    TestContract contract = TestContract.activated();
    Map<String, Object> body = Map.of("period", "2021-01", "contracts", List.of(contract.id()));
    String key = UUID.randomUUID().toString();

    String first = start(key, body).then().statusCode(202).extract().path("id");
    start(key, body).then().statusCode(202).body("id", equalTo(first));
  }

  private static Response start(String key, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/scorecard-runs");
  }
}
