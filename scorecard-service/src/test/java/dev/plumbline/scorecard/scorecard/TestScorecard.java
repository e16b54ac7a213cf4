package dev.plumbline.scorecard.scorecard;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
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

  public static ValidatableResponse publish(String id) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .post("/api/v1/scorecards/{id}/publication", id)
        .then()
        .statusCode(200);
  }
}
