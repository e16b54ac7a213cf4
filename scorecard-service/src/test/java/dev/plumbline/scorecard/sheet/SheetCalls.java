package dev.plumbline.scorecard.sheet;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// The calls that tests of sheets make.
final class SheetCalls {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  static final String JSON = "application/json";

  private SheetCalls() {}

  static RequestSpecification as(String token) {
    EncoderConfig encoder =
        RestAssured.config()
            .getEncoderConfig()
            .appendDefaultContentCharsetToContentTypeIfUndefined(false)
            .encodeContentTypeAs(XLSX, ContentType.BINARY);
    return given().config(RestAssured.config().encoderConfig(encoder)).auth().oauth2(token);
  }

  static RequestSpecification vendorOf(TestContract contract) {
    return as(Tokens.vendor(contract.vendorId()));
  }

  /// A vendor's upload of January, ready to be sent.
  static RequestSpecification january(TestContract contract, String type, byte[] file) {
    return upload(vendorOf(contract), contract, type, file);
  }

  static RequestSpecification upload(
      RequestSpecification caller, TestContract contract, String type, byte[] file) {
    return caller
        .header("Idempotency-Key", UUID.randomUUID())
        .queryParam("contractId", contract.id())
        .queryParam("period", "2021-01")
        .queryParam("attestedBy", "Dana Whitfield")
        .contentType(type)
        .accept(JSON)
        .body(file);
  }

  static ValidatableResponse sent(RequestSpecification upload) {
    return upload.post("/api/v1/report-uploads").then();
  }

  /// What a vendor gets to fill in for January.
  static ValidatableResponse template(TestContract contract, String type) {
    return template(vendorOf(contract), contract, "VENDOR", type);
  }

  static ValidatableResponse template(
      RequestSpecification caller, TestContract contract, String source, String type) {
    return caller
        .accept(type)
        .queryParam("contractId", contract.id())
        .queryParam("period", "2021-01")
        .queryParam("source", source)
        .get("/api/v1/report-templates")
        .then();
  }
}
