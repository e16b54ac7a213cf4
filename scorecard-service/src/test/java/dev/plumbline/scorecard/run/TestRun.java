package dev.plumbline.scorecard.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/// Runs, started by an integration and waited for.
public final class TestRun {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private TestRun() {}

  /// The completed run of these contracts, of which none may fail.
  public static JsonPath scored(String period, TestContract... contracts) {
    JsonPath run = completed(period, contracts);
    assertThat(run.getList("failures")).isEmpty();
    return run;
  }

  /// The completed run of these contracts.
  public static JsonPath completed(String period, TestContract... contracts) {
    return awaited(
        started(
            Map.of(
                "period",
                period,
                "contracts",
                Arrays.stream(contracts).map(TestContract::id).toList())));
  }

  /// The location of a run that was asked for.
  static String started(Map<String, Object> request) {
    return given()
        .auth()
        .oauth2(Tokens.integration())
        .contentType(ContentType.JSON)
        .body(request)
        .post("/api/v1/scorecard-runs")
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  /// The run at a location, once it has completed.
  public static JsonPath awaited(String location) {
    return awaited(location, PATIENCE);
  }

  static JsonPath awaited(String location, Duration patience) {
    Instant end = Instant.now().plus(patience);
    while (Instant.now().isBefore(end)) {
      JsonPath run =
          given()
              .auth()
              .oauth2(Tokens.integration())
              .get(location)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      if (run.getString("status").equals("COMPLETED")) {
        return run;
      }
      pause();
    }
    throw new AssertionError("The run did not complete in " + patience);
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
