package dev.plumbline.scorecard.relief;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A request that abandons be excused in January 2021, unless a test changes it.
public final class TestRelief {

  private final TestContract contract;
  private final Map<String, Object> body = new LinkedHashMap<>();

  private TestRelief(TestContract contract) {
    this.contract = contract;
    body.put("contractId", contract.id());
    body.put("periods", List.of("2021-01"));
    body.put("clauses", List.of("abandons"));
    body.put("cause", "CLIENT_FAILURE");
    body.put("reason", "No forecast was given");
    body.put("evidence", List.of("Ticket 4711"));
  }

  public static TestRelief january(TestContract contract) {
    return new TestRelief(contract);
  }

  public TestRelief with(String field, Object value) {
    body.put(field, value);
    return this;
  }

  TestRelief without(String field) {
    body.remove(field);
    return this;
  }

  public Map<String, Object> body() {
    return body;
  }

  ValidatableResponse sentBy(String token) {
    return as(token).body(body).post("/api/v1/reliefs").then();
  }

  /// The contract's vendor asks; the request's id.
  public String askedByVendor() {
    return sentBy(vendorOf(contract)).statusCode(201).extract().path("id");
  }

  /// Governance asks; the request's id.
  public String askedByClient() {
    return sentBy(Tokens.governance()).statusCode(201).extract().path("id");
  }

  /// Governance grants what the vendor asked for.
  public static void granted(String id) {
    decide(Tokens.governance(), id, "GRANTED").statusCode(200);
  }

  static ValidatableResponse decide(String token, String id, String decision) {
    return as(token)
        .body(Map.of("decision", decision, "reason", "The mail of 3 January shows it"))
        .post("/api/v1/reliefs/{id}/decision", id)
        .then();
  }

  static ValidatableResponse withdraw(String token, String id) {
    return as(token).post("/api/v1/reliefs/{id}/withdrawal", id).then();
  }

  static ValidatableResponse read(String token, String id) {
    return as(token).get("/api/v1/reliefs/{id}", id).then();
  }

  static String vendorOf(TestContract contract) {
    return Tokens.vendor(contract.vendorId());
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
