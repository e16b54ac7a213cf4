package dev.plumbline.scorecard.invoice;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// An invoice of January 2021 as it is sent, of the demo's monthly fee, unless a test changes it.
public final class TestInvoice {

  private final Map<String, Object> body = new LinkedHashMap<>();

  private TestInvoice(TestContract contract) {
    body.put("contractId", contract.id());
    body.put("period", "2021-01");
    body.put("number", UUID.randomUUID().toString());
    body.put("issuedOn", "2021-02-03");
    body.put("amount", euros("87450.00"));
  }

  public static TestInvoice january(TestContract contract) {
    return new TestInvoice(contract);
  }

  public TestInvoice with(String field, Object value) {
    body.put(field, value);
    return this;
  }

  public TestInvoice of(String amount) {
    return with("amount", euros(amount));
  }

  public Map<String, Object> body() {
    return body;
  }

  /// Finance takes it down.
  public ValidatableResponse sent() {
    return finance().body(body).post("/api/v1/invoices").then();
  }

  /// Finance takes it down; its id.
  public String received() {
    return sent().statusCode(201).extract().path("id");
  }

  /// Finance takes it down and accepts it; its id.
  public String accepted() {
    String id = received();
    accept(id).statusCode(200);
    return id;
  }

  static ValidatableResponse accept(String id) {
    return post(id, "acceptance", Map.of());
  }

  static ValidatableResponse reject(String id) {
    return post(id, "rejection", Map.of("reason", "The hours of the holiday are not ours"));
  }

  static ValidatableResponse post(String id, String step, Map<String, Object> body) {
    return finance().body(body).post("/api/v1/invoices/{id}/{step}", id, step).then();
  }

  static ValidatableResponse read(String token, String id) {
    return given().auth().oauth2(token).get("/api/v1/invoices/{id}", id).then();
  }

  static Map<String, Object> euros(String amount) {
    return money(amount, "EUR");
  }

  static Map<String, Object> money(String amount, String currency) {
    return Map.of("amount", new BigDecimal(amount), "currency", currency);
  }

  static Map<String, Object> item(String description, String amount) {
    return Map.of("description", description, "amount", euros(amount));
  }

  private static RequestSpecification finance() {
    return given()
        .auth()
        .oauth2(Tokens.finance())
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON);
  }
}
