package dev.plumbline.web.json;

import static io.restassured.RestAssured.given;

import dev.plumbline.testkit.token.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/// An order as it is sent, and what is answered to a bad one.
final class TestPaintOrder {

  static final String VALID =
      """
      {"customer": "0199b1f0-0000-7000-8000-000000000001", "reference": "R-1", "due": "2021-03-31",
       "colour": "#00ff7f", "finish": "MATT", "price": {"model": "FIXED", "amount": 1234.50},
       "lines": [{"room": "hall", "measures": {"wall": 12.30, "ceiling": 0}}]}
      """;

  private TestPaintOrder() {}

  static ValidatableResponse post(String body) {
    return given()
        .auth()
        .oauth2(Tokens.governance())
        .contentType("application/json")
        .body(body)
        .post("/api/v1/paints")
        .then();
  }

  static List<String> violations(String body, int status) {
    List<Map<String, String>> errors =
        post(body).statusCode(status).extract().jsonPath().getList("errors");
    return errors.stream().map(error -> error.get("pointer") + " " + error.get("code")).toList();
  }
}
