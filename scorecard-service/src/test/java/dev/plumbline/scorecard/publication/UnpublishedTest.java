package dev.plumbline.scorecard.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A month that is scored and not published is for its vendor a month that is not scored: whatever
/// it asks for, it gets what it would get without the scorecard.
@QuarkusTest
class UnpublishedTest {

  private static final String TRACE = "\"traceId\":\"\\w+\"";

  private final TestContract contract = TestContract.activated();
  private final String never = UUID.randomUUID().toString();
  private String january = "";

  @BeforeEach
  void aProvisionalMonth() {
    TestReport.january(contract).submitted();
    TestReport.january(contract).submittedByClient();
    TestObservations.recorded(contract, "2021-01", 20, 80);
    TestRun.scored("2021-01", contract);
    january = TestScorecard.of(contract, "2021-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/explanation",
        "/disputes",
        "/restatements",
        "?asOf=2999-01-01T00:00:00Z",
        "?life=x"
      })
  void no_path_of_it_is_there(String path) {
    for (String known : new String[] {"", "*", "\"0\"", "\"1\"", "W/\"0\""}) {
      String answer = read(january, path, known);
      assertThat(answer).isEqualTo(read(never, path, known)).contains("/problems/");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scorecards?",
        "scorecards?life=PROVISIONAL&",
        "scorecards?life=PUBLISHED&",
        "scorecards?standing=AT_RISK&",
        "scorecards?period=2021-01&",
        "scorecards?asOf=2999-01-01T00:00:00Z&",
        "scorecards?life=PROVISIONAL&asOf=2999-01-01T00:00:00Z&",
        "disputes?",
        "credits?",
        "credits/balances?",
        "observations?",
        "reports?source=CLIENT&",
        "report-verifications?period=2021-01&"
      })
  void no_list_holds_it_or_what_it_was_worked_out_of(String list) {
    vendor()
        .get("/api/v1/%scontractId=%s".formatted(list, contract.id()))
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("next", equalTo(null));
  }

  @Test
  void a_series_has_its_contract_and_no_month() {
    vendor()
        .get("/api/v1/scorecard-series?from=2021-01&to=2021-12")
        .then()
        .body("items.contractId", equalTo(List.of(contract.id().toString())))
        .body("items.months.flatten()", hasSize(0));
  }

  @Test
  void nothing_can_be_done_with_it_and_the_refusal_does_not_tell_it_from_one_that_never_was() {
    TestDispute.raise(contract, january, "satisfaction").then().statusCode(404);
    TestDispute.raise(contract, january, "no-such-clause").then().statusCode(404);
    vendor().body("{}").post("/api/v1/scorecards/{id}/disputes", january).then().statusCode(404);
    for (String body : List.of("{", "[]", "{\"clause\": 1, \"colour\": 2}")) {
      assertThat(disputed(january, body)).isEqualTo(disputed(never, body));
    }
    for (String step : List.of("publication", "finalisation", "restatements")) {
      vendor()
          .body(Map.of())
          .post("/api/v1/scorecards/{id}/{step}", january, step)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void what_the_client_knows_is_there_once_it_is_published() {
    TestScorecard.publish(january);

    vendor().get("/api/v1/scorecards/{id}", january).then().statusCode(200);
    vendor().get("/api/v1/reports?source=CLIENT").then().body("items", hasSize(1));
    vendor().get("/api/v1/observations").then().body("items", hasSize(20));
  }

  private String disputed(String id, String body) {
    return vendor()
        .body(body)
        .post("/api/v1/scorecards/{id}/disputes", id)
        .then()
        .extract()
        .asString()
        .replace(id, "ID")
        .replaceAll(TRACE, "");
  }

  private String read(String id, String path, String known) {
    RequestSpecification request = vendor();
    if (!known.isEmpty()) {
      request.header("If-None-Match", known);
    }
    return request
        .get("/api/v1/scorecards/" + id + path)
        .then()
        .extract()
        .asString()
        .replace(id, "ID")
        .replaceAll(TRACE, "");
  }

  private RequestSpecification vendor() {
    return given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON);
  }
}
