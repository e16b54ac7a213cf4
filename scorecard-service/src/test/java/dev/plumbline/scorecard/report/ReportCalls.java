package dev.plumbline.scorecard.report;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/// The calls that tests of reports make.
public final class ReportCalls {

  private ReportCalls() {}

  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  static RequestSpecification vendorOf(TestContract contract) {
    return as(Tokens.vendor(contract.vendorId()));
  }

  public static ValidatableResponse read(RequestSpecification reader, String id) {
    return reader.get("/api/v1/reports/{id}", id).then().statusCode(200);
  }

  /// The contract's vendor asks to submit a draft.
  public static ValidatableResponse submission(TestContract contract, String id) {
    return submission(vendorOf(contract), id);
  }

  static ValidatableResponse submission(RequestSpecification sender, String id) {
    return sender
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("attestedBy", "Dana Whitfield"))
        .post("/api/v1/reports/{id}/submission", id)
        .then();
  }

  /// One side asks to accept what the other has submitted.
  public static ValidatableResponse acceptance(RequestSpecification sender, String id) {
    return sender
        .header("Idempotency-Key", UUID.randomUUID())
        .post("/api/v1/reports/{id}/acceptance", id)
        .then();
  }
}
