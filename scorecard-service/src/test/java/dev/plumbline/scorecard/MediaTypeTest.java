package dev.plumbline.scorecard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an operation cannot be answered in is refused; it is never answered in something else.
@QuarkusTest
class MediaTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"reports", "observations", "scorecard-runs", "scorecards", "invoices", "reliefs"})
  void a_list_is_json_or_nothing(String list) {
    answer(list, "text/csv").statusCode(406).body("type", equalTo("/problems/not-acceptable"));
    answer(list, "text/plain").statusCode(406).contentType("application/problem+json");
    answer(list, "text/csv, application/json;q=0.1")
        .statusCode(200)
        .contentType("application/json")
        .body("items", notNullValue());
    answer(list, "*/*").statusCode(200).contentType("application/json");
  }

  private static ValidatableResponse answer(String list, String accept) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .accept(accept)
        .get("/api/v1/{list}", list)
        .then();
  }
}
