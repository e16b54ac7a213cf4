package dev.plumbline.contract.metric.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.metric.api.TestPublications.METRICS;
import static dev.plumbline.contract.metric.api.TestPublications.measure;
import static dev.plumbline.contract.metric.api.TestPublications.metric;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Metrics worked out for whoever wants to check one.
@QuarkusTest
class EvaluationApiTest {

  @Test
  void aVendorChecksAFigure() {
    evaluate(
            "csat",
            """
            {"version": 1, "lines": [
              {"period": "2021-01", "activity": "billing", "channel": "voice",
               "measures": {"surveysSatisfied": 8, "surveysAnswered": 10, "complaints": 3}},
              {"period": "2021-02", "activity": "billing", "channel": "voice",
               "measures": {"surveysSatisfied": 1, "surveysAnswered": 10}}]}""")
        .statusCode(200)
        .body("outcome", equalTo("COMPUTED"))
        .body("value", equalTo(45))
        .body("numerator.total", equalTo(9))
        .body("numerator.terms[0].parts.value", contains(8, 1))
        .body("denominator.terms[0].product", equalTo(20))
        .body("sampleSize", equalTo(20))
        .body("interval.method", equalTo("WILSON"))
        .body("arithmetic", containsString("9 / 20 × 100 = 45"))
        .body("absent", hasSize(0));
  }

  @Test
  void whatIsAbsentHasNoValue() {
    evaluate(
            "csat",
            """
            {"lines": [{"activity": "billing", "channel": "voice",
                        "measures": {"surveysAnswered": 10}}]}""")
        .statusCode(200)
        .body("outcome", equalTo("MEASURES_ABSENT"))
        .body("value", nullValue())
        .body("absent.measure", contains("surveysSatisfied"));
  }

  @Test
  void aMetricOfTheClientsOwnIsWorkedOutOfItsOwnMeasures() {
    String kept = measure("LINE", "CLIENT");
    String walks = measure("CONTRACT", "VENDOR");
    String code =
        metric(
            set("/numerator", "{\"%s\": 1}".formatted(kept)),
            set("/denominator", "{\"%s\": 1}".formatted(walks)));
    evaluate(
            code,
            """
            {"lines": [
              {"activity": "billing", "channel": "voice", "measures": {"%s": 3}},
              {"activity": "shared", "channel": "shared", "measures": {"%s": 4}}]}"""
                .formatted(kept, walks))
        .statusCode(200)
        .body("value", equalTo(75));
  }

  @Test
  void everythingThatCannotBeIsToldAtOnce() {
    evaluate(
            "csat",
            """
            {"lines": [
              {"activity": "billing", "channel": "voice",
               "measures": {"surveysSatisfied": 8, "surveysAnswered": 7, "joy": 1}},
              {"activity": "billing", "channel": "voice", "measures": {"surveysAnswered": -1}},
              {"activity": "billing", "channel": "smoke", "measures": {}}]}""")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/lines/0/measures",
                "/lines/0/measures/joy",
                "/lines/1",
                "/lines/1/measures/surveysAnswered",
                "/lines/2/channel"));
  }

  @Test
  void aVersionIsPublished() {
    evaluate(
            "csat",
            """
            {"version": 7, "lines": [{"activity": "billing", "channel": "voice", "measures": {}}]}""")
        .statusCode(422)
        .body("errors.pointer", contains("/version"));
    evaluate("joy", "{}").statusCode(404);
  }

  private static ValidatableResponse evaluate(String metric, String body) {
    return as(Tokens.vendor(UUID.randomUUID()))
        .body(body)
        .post(METRICS + "/" + metric + "/evaluations")
        .then();
  }
}
