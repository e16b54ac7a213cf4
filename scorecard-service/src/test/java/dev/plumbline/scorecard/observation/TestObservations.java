package dev.plumbline.scorecard.observation;

import static io.restassured.RestAssured.given;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Ratings of a month's contacts under the demo's clause `empathy`.
public final class TestObservations {

  private TestObservations() {}

  /// As many contacts as asked for, whose ratings add up to the points.
  public static Map<String, Object> body(
      TestContract contract, String period, int contacts, int points) {
    return Map.of(
        "contractId",
        contract.id(),
        "clause",
        "empathy",
        "observations",
        IntStream.range(0, contacts)
            .mapToObj(
                i ->
                    sample(
                        "call-" + period + "-" + i,
                        period + "-15",
                        points / contacts + (i < points % contacts ? 1 : 0)))
            .toList());
  }

  /// A batch of these samples.
  public static Map<String, Object> body(TestContract contract, List<Map<String, Object>> samples) {
    return Map.of("contractId", contract.id(), "clause", "empathy", "observations", samples);
  }

  public static Map<String, Object> sample(String contact, String date, Object rating) {
    return Map.of(
        "contactReference", contact,
        "date", date,
        "activity", "billing",
        "channel", "voice",
        "rating", rating);
  }

  /// A quality analyst of the client records them.
  public static void recorded(TestContract contract, String period, int contacts, int points) {
    given()
        .auth()
        .oauth2(Tokens.qualityAnalyst())
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(body(contract, period, contacts, points))
        .post("/api/v1/observations")
        .then()
        .statusCode(201);
  }
}
