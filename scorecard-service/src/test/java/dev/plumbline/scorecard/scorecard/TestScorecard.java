package dev.plumbline.scorecard.scorecard;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/// Scorecards that were computed, as governance finds and publishes them.
public final class TestScorecard {

  private TestScorecard() {}

  /// The id of a contract's scorecard of the month, in its newest revision.
  public static String of(TestContract contract, String period) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards?contractId={id}&period={period}", contract.id(), period)
        .then()
        .statusCode(200)
        .extract()
        .path("items[-1].id");
  }

  /// The vendor A's figures of the month, scored and published.
  public static String published(TestContract contract, String period) {
    TestReport.of(contract, "A", period).submitted();
    TestRun.scored(period, contract);
    String id = of(contract, period);
    publish(id);
    return id;
  }

  /// As governance sees it now.
  public static ExtractableResponse<Response> read(String id) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards/{id}", id)
        .then()
        .statusCode(200)
        .extract();
  }

  /// Governance has it worked out anew.
  public static Response restate(String id, String cause) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(Map.of("cause", cause, "reason", "The figures have changed"))
        .post("/api/v1/scorecards/{id}/restatements", id);
  }

  /// Governance asks for it to become FINAL, as it stands now.
  public static Response finalise(String id) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .header("If-Match", read(id).header("ETag"))
        .post("/api/v1/scorecards/{id}/finalisation", id);
  }

  /// Its figures to the digit, as governance reads them.
  static JsonPath figures(String id) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }

  /// Governance asks for it to be shown to its vendor, as it stands now.
  public static Response publication(String id) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .header("If-Match", read(id).header("ETag"))
        .post("/api/v1/scorecards/{id}/publication", id);
  }

  public static ValidatableResponse publish(String id) {
    return publication(id).then().statusCode(200);
  }
}
