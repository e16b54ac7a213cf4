package dev.plumbline.scorecard.observation;

import static dev.plumbline.scorecard.observation.TestObservations.sample;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObservationTest {

  private final TestContract contract = TestContract.activated();

  @Test
  void a_batch_is_recorded_whole_or_not_at_all() {
    record(
            Tokens.qualityAnalyst(),
            sample("call-1", "2021-01-10", 4),
            sample("call-1", "2021-01-11", 4),
            sample("call-2", "2021-04-01", 4),
            sample("call-3", "2021-01-10", 6))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/observations/3/rating"));
    record(
            Tokens.qualityAnalyst(),
            sample("call-1", "2021-01-10", 4),
            sample("call-1", "2021-01-11", 4),
            sample("call-2", "2021-04-01", 4))
        .statusCode(422)
        .body("errors.code", equalTo(List.of("contact-repeated", "outside-term")));
    seen(Tokens.qualityAnalyst(), 0);

    record(Tokens.qualityAnalyst(), sample("call-1", "2021-01-10", 4)).statusCode(201);
    seen(Tokens.qualityAnalyst(), 1);
  }

  @Test
  void what_is_wrong_whatever_the_contract_is_told_beside_an_unknown_one() {
    post(
            Tokens.qualityAnalyst(),
            UUID.randomUUID().toString(),
            TestObservations.body(
                TestContract.ofNewVendor(),
                List.of(sample("call-1", "2021-01-10", 4), sample("call-1", "9999-01-10", 4))))
        .statusCode(422)
        .body("errors.code", equalTo(List.of("unknown-contract", "contact-repeated", "in-future")));
  }

  @Test
  void a_rater_rates_a_contact_once() {
    record(Tokens.qualityAnalyst(), sample("call-1", "2021-01-10", 4)).statusCode(201);
    record(
            Tokens.qualityAnalyst(),
            sample("call-2", "2021-01-10", 4),
            sample("call-1", "2021-01-10", 5))
        .statusCode(409)
        .body("type", equalTo("/problems/contact-already-rated"))
        .body("errors.pointer", equalTo(List.of("/observations/1/contactReference")));
    seen(Tokens.qualityAnalyst(), 1);
    record(Tokens.user("another", "quality-analyst"), sample("call-1", "2021-01-10", 5))
        .statusCode(201);
  }

  @Test
  void a_batch_that_is_repeated_counts_once() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> body = TestObservations.body(contract, "2021-01", 3, 12);
    for (int i = 0; i < 2; i++) {
      post(Tokens.integration(), key, body).statusCode(201).body("recorded", equalTo(3));
    }
    seen(Tokens.governance(), 3);
  }

  @Test
  void the_vendors_ratings_are_seen_once_both_have_rated() {
    String vendor = Tokens.vendor(contract.vendorId());
    record(vendor, sample("call-1", "2021-01-10", 5), sample("call-2", "2021-01-10", 5))
        .statusCode(201);
    seen(vendor, 2);
    seen(Tokens.governance(), 0);

    record(Tokens.qualityAnalyst(), sample("call-1", "2021-01-10", 3)).statusCode(201);
    seen(Tokens.governance(), 2);
    seen(Tokens.finance(), 1);
    seen(vendor, 2);

    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    TestScorecard.publish(TestScorecard.of(contract, "2021-01"));
    seen(vendor, 3);
  }

  /// Who knows how the other has rated could agree or disagree as it pays.
  @Test
  void the_vendor_does_not_rate_what_it_has_seen_the_client_rate() {
    record(Tokens.qualityAnalyst(), sample("call-1", "2021-01-10", 3)).statusCode(201);
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    String vendor = Tokens.vendor(contract.vendorId());
    record(vendor, sample("call-1", "2021-01-10", 3)).statusCode(201);
    TestRun.scored("2021-01", contract);
    TestScorecard.publish(TestScorecard.of(contract, "2021-01"));

    record(vendor, sample("call-2", "2021-02-10", 3), sample("call-3", "2021-01-11", 5))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/observations/1/date")))
        .body("errors.code", equalTo(List.of("month-published")));
    record(vendor, sample("call-2", "2021-02-10", 3)).statusCode(201);
    record(Tokens.qualityAnalyst(), sample("call-3", "2021-01-11", 4)).statusCode(201);
  }

  @Test
  void several_ratings_of_a_contact_count_as_their_mean() {
    for (int rater = 1; rater <= 3; rater++) {
      record(
              Tokens.user("rater-" + rater, "quality-analyst"),
              sample("call-1", "2021-01-10", rater == 1 ? 5 : 4),
              sample("call-" + (rater + 1), "2021-01-10", 2))
          .statusCode(201);
    }
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);

    String scorecard = TestScorecard.of(contract, "2021-01");
    given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/scorecards/{id}", scorecard)
        .then()
        .body("clauses.find { it.code == 'empathy' }.outcome", equalTo("NOT_MEASURED"))
        .body("clauses.find { it.code == 'empathy' }.denominator", equalTo(4))
        .body("clauses.find { it.code == 'empathy' }.value", equalTo(2.58f));
  }

  @SafeVarargs
  private ValidatableResponse record(String token, Map<String, Object>... samples) {
    return post(
        token, UUID.randomUUID().toString(), TestObservations.body(contract, List.of(samples)));
  }

  private static ValidatableResponse post(String token, String key, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/observations")
        .then();
  }

  private void seen(String token, int observations) {
    given()
        .auth()
        .oauth2(token)
        .get("/api/v1/observations?contractId={id}&period=2021-01&clause=empathy", contract.id())
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(observations));
  }
}
