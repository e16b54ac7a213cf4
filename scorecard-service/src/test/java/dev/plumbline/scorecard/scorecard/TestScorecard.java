package dev.plumbline.scorecard.scorecard;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;

/// Scorecards that were computed, as governance finds and publishes them.
public final class TestScorecard {

  private TestScorecard() {}

  /// The id of a contract's scorecard of the month.
  public static String of(TestContract contract, String period) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards?contractId={id}&period={period}", contract.id(), period)
        .then()
        .statusCode(200)
        .extract()
        .path("items[0].id");
  }

  /// The scorecard with an id, as governance reads it.
  static JsonPath read(String id) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards/{id}", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
  }

  public static ValidatableResponse publish(String id) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .post("/api/v1/scorecards/{id}/publication", id)
        .then()
        .statusCode(200);
  }
}
