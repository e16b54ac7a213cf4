package dev.plumbline.scorecard.dispute;

import static dev.plumbline.scorecard.dispute.TestDispute.arbiter;
import static dev.plumbline.scorecard.dispute.TestDispute.decide;
import static dev.plumbline.scorecard.dispute.TestDispute.raise;
import static dev.plumbline.scorecard.dispute.TestDispute.raised;
import static dev.plumbline.scorecard.dispute.TestDispute.satisfied;
import static dev.plumbline.scorecard.dispute.TestDispute.step;
import static dev.plumbline.scorecard.dispute.TestDispute.withdraw;
import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a vendor can object to, and what becomes of it.
@QuarkusTest
class DisputeTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");
  private static final Instant CLOSED = Instant.parse("2032-06-11T23:00:00Z");
  private static final Map<String, String> AGREEMENT =
      Map.of("person", "Jordan Avery", "reason", "We saw it together");

  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();
  private final String vendor = Tokens.vendor(contract.vendorId());
  private String scorecard = "";

  @BeforeEach
  void aPublishedMonth() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    scorecard = published(contract, "2021-01");
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void a_disputed_scorecard_waits_for_the_decision() {
    raise(contract, scorecard, "satisfaction")
        .then()
        .statusCode(201)
        .body("status", equalTo("OPEN"))
        .body("scorecardId", equalTo(scorecard));

    assertThat(life()).isEqualTo("DISPUTED");
    clock.set(CLOSED);
    finalise(scorecard)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-scorecard-change"))
        .body("detail", containsString("DISPUTED"));
  }

  @Test
  void the_time_to_dispute_ends_with_the_window() {
    clock.set(CLOSED.minusSeconds(1));
    String dispute = raised(contract, scorecard, "satisfaction");
    withdraw(contract, dispute).then().statusCode(200);

    clock.set(CLOSED);
    raise(contract, scorecard, "satisfaction")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/dispute-window-closed"));
  }

  @Test
  void a_clause_is_disputed_once_and_again_only_after_a_withdrawal() {
    String first = raised(contract, scorecard, "satisfaction");
    refusedAsDisputed();

    withdraw(contract, first).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    assertThat(life()).isEqualTo("PUBLISHED");
    decide(raised(contract, scorecard, "satisfaction"), "REJECTED").then().statusCode(200);
    refusedAsDisputed();
    raised(contract, scorecard, "abandons");
  }

  @Test
  void several_who_dispute_a_clause_at_once_dispute_it_once() {
    List<Integer> answers =
        AtOnce.times(4, () -> raise(contract, scorecard, "satisfaction").statusCode());

    assertThat(answers).containsOnlyOnce(201).contains(409).doesNotContain(500);
  }

  @Test
  void a_dispute_and_the_end_of_a_scorecard_never_both_come_true() {
    clock.set(CLOSED.minusSeconds(1));
    String tag = read(scorecard).header("ETag");
    List<Response> answers =
        AtOnce.all(
            List.of(
                () -> raise(contract, scorecard, "satisfaction"),
                () -> {
                  clock.set(CLOSED);
                  return given()
                      .auth()
                      .oauth2(Tokens.governance())
                      .header("If-Match", tag)
                      .post("/api/v1/scorecards/{id}/finalisation", scorecard);
                }));

    boolean disputed = answers.getFirst().statusCode() == 201;
    boolean settled = answers.getLast().statusCode() == 200;
    assertThat(disputed && settled).isFalse();
    assertThat(life()).isEqualTo(disputed ? "DISPUTED" : settled ? "FINAL" : "PUBLISHED");
  }

  @Test
  void only_what_was_published_is_disputed_and_only_its_own_clauses() {
    raise(contract, scorecard, "unheard-of")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-clause"));

    TestReport.of(contract, "A", "2021-02").submitted();
    TestRun.scored("2021-02", contract);
    raise(contract, TestScorecard.of(contract, "2021-02"), "satisfaction").then().statusCode(404);
  }

  @Test
  void nobody_decides_of_what_they_worked_out_or_published() {
    String dispute = raised(contract, scorecard, "satisfaction");
    Map<String, String> rejection = Map.of("outcome", "REJECTED", "reason", "Ours are right");

    step(Tokens.governance(), dispute, "decision", rejection)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/own-computation"));
    step(Tokens.user("integration", "governance"), dispute, "decision", rejection)
        .then()
        .statusCode(409);
    step(arbiter(), dispute, "decision", rejection)
        .then()
        .statusCode(200)
        .body("decidedBy", equalTo("arbiter"));
    step(arbiter(), dispute, "decision", rejection)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-dispute-change"))
        .body("detail", containsString("REJECTED; it can be taken once"));
  }

  @Test
  void an_upheld_dispute_says_what_is_right_of_its_own_clause() {
    String dispute = raised(contract, scorecard, "satisfaction");

    decide(dispute, "UPHELD")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("corrections-missing"));
    decide(dispute, "REJECTED", satisfied(90))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("corrections-idle"));
    decide(
            dispute,
            "UPHELD",
            satisfied(90),
            satisfied(91),
            with("measure", "talkSeconds"),
            with("activity", "unheard-of"))
        .then()
        .statusCode(422)
        .body(
            "errors.code",
            equalTo(List.of("correction-repeated", "measure-not-disputed", "line-not-disputed")));
    decide(dispute, "UPHELD", with("value", -1)).then().statusCode(422);
    assertThat(life()).isEqualTo("DISPUTED");
  }

  @Test
  void a_rejected_dispute_goes_to_a_joint_review_once_while_its_scorecard_waits() {
    String dispute = raised(contract, scorecard, "satisfaction");
    clock.set(CLOSED.minus(Duration.ofDays(1)));
    decide(dispute, "REJECTED")
        .then()
        .statusCode(200)
        .body("reviewableUntil", equalTo("2032-06-21T23:00:00Z"));
    assertThat(life()).isEqualTo("PUBLISHED");
    clock.set(CLOSED);
    finalise(scorecard).then().statusCode(409).body("detail", containsString("2032-06-21"));

    review(dispute, "UPHELD", satisfied(90))
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_REVIEW"));
    assertThat(life()).isEqualTo("DISPUTED");
    review(dispute, "REJECTED").then().statusCode(200);
    step(Tokens.governance(), dispute, "joint-review/agreement", AGREEMENT).then().statusCode(409);
    step(arbiter(), dispute, "joint-review/agreement", AGREEMENT)
        .then()
        .statusCode(200)
        .body("status", equalTo("REJECTED"))
        .body("jointReview.clientPerson", equalTo("Jordan Avery"));
    assertThat(life()).isEqualTo("PUBLISHED");
    review(dispute, "UPHELD", satisfied(90))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/review-closed"));
    clock.set(Instant.parse("2032-06-21T23:00:00Z"));
    finalise(scorecard).then().statusCode(200);
  }

  @Test
  void a_rejected_dispute_is_settled_once_the_time_for_a_review_is_over() {
    String dispute = raised(contract, scorecard, "satisfaction");
    decide(dispute, "REJECTED").then().statusCode(200);

    clock.set(CLOSED);
    review(dispute, "UPHELD", satisfied(90))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/review-closed"));
    finalise(scorecard).then().statusCode(200);
  }

  @Test
  void the_scorecard_waits_for_the_last_of_its_disputes() {
    String first = raised(contract, scorecard, "satisfaction");
    String second = raised(contract, scorecard, "abandons");

    decide(first, "REJECTED").then().statusCode(200);
    assertThat(life()).isEqualTo("DISPUTED");
    withdraw(contract, second).then().statusCode(200);
    assertThat(life()).isEqualTo("PUBLISHED");
  }

  @Test
  void what_is_raised_with_one_key_twice_is_one_dispute() {
    String body =
        """
        {"clause": "satisfaction", "claimedValue": 52, "reason": "It was", "evidence": ["A list"]}""";
    List<String> ids =
        List.of(1, 2).stream()
            .map(
                _ ->
                    given()
                        .auth()
                        .oauth2(vendor)
                        .header("Idempotency-Key", scorecard)
                        .contentType("application/json")
                        .body(body)
                        .post("/api/v1/scorecards/{id}/disputes", scorecard)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();

    assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    given()
        .auth()
        .oauth2(vendor)
        .get("/api/v1/scorecards/{id}/disputes", scorecard)
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(ids.getFirst())));
  }

  private void refusedAsDisputed() {
    raise(contract, scorecard, "satisfaction")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/dispute-exists"));
  }

  private Response review(String dispute, String outcome, Object... corrections) {
    return step(
        vendor,
        dispute,
        "joint-review",
        Map.of(
            "person",
            "Dana Whitfield",
            "outcome",
            outcome,
            "reason",
            "We looked again",
            "corrections",
            List.of(corrections)));
  }

  private String life() {
    return read(scorecard).path("life");
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> changed = new HashMap<>(satisfied(90));
    changed.put(field, value);
    return changed;
  }
}
