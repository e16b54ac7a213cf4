package dev.plumbline.scorecard.dispute;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Disputes, as their vendors and the client's people handle them.
public final class TestDispute {

  private TestDispute() {}

  /// The vendor objects to the satisfaction of a month.
  public static Response raise(TestContract contract, String scorecard, String clause) {
    return given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "clause",
                clause,
                "claimedValue",
                51.5,
                "reason",
                "Answers of two days are missing",
                "evidence",
                List.of("Export of 3 February, sheet 2")))
        .post("/api/v1/scorecards/{id}/disputes", scorecard);
  }

  public static String raised(TestContract contract, String scorecard, String clause) {
    return raise(contract, scorecard, clause).then().statusCode(201).extract().path("id");
  }

  /// Somebody of the client who worked nothing out decides.
  public static Response decide(String dispute, String outcome, Object... corrections) {
    Map<String, Object> body = new HashMap<>();
    body.put("outcome", outcome);
    body.put("reason", "The export was compared with ours");
    if (corrections.length > 0) {
      body.put("corrections", List.of(corrections));
    }
    return step(arbiter(), dispute, "decision", body);
  }

  /// How many of those who answered in billing in January were satisfied; 82 were reported.
  public static Map<String, Object> satisfied(int value) {
    return Map.of(
        "activity", "billing",
        "channel", "voice",
        "measure", "surveysSatisfied",
        "value", value);
  }

  /// A step of a dispute's life, as it stands now.
  public static Response step(String token, String dispute, String step, Object body) {
    return given()
        .auth()
        .oauth2(token)
        .header("If-Match", tag(dispute))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/disputes/{id}/" + step, dispute);
  }

  /// The vendor takes a dispute back.
  public static Response withdraw(TestContract contract, String dispute) {
    return given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("If-Match", tag(dispute))
        .post("/api/v1/disputes/{id}/withdrawal", dispute);
  }

  /// A second person of the governance team.
  public static String arbiter() {
    return Tokens.user("arbiter", "governance");
  }

  /// As the client sees it now.
  static ExtractableResponse<Response> read(String dispute) {
    return given()
        .auth()
        .oauth2(Tokens.auditor())
        .get("/api/v1/disputes/{id}", dispute)
        .then()
        .statusCode(200)
        .extract();
  }

  private static String tag(String dispute) {
    return read(dispute).header("ETag");
  }
}
