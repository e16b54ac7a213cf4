package dev.plumbline.scorecard.ledger;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/// Corrections of January that finance adds by hand.
public final class TestLedger {

  private TestLedger() {}

  public static String corrected(TestContract contract, String amount) {
    return correct(contract, UUID.randomUUID().toString(), amount, "EUR")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static Response correct(TestContract contract, String key, String amount, String currency) {
    return given()
        .auth()
        .oauth2(Tokens.finance())
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body(contract, amount, currency))
        .post("/api/v1/credits");
  }

  static Map<String, Object> body(TestContract contract, String amount, String currency) {
    return Map.of(
        "contractId",
        contract.id(),
        "period",
        "2021-01",
        "amount",
        Map.of("amount", new BigDecimal(amount), "currency", currency),
        "reason",
        "Agreed by letter");
  }
}
