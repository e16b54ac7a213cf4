package dev.plumbline.scorecard.finalisation;

import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.read;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.scorecard.life.Settling;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When scorecards become FINAL. Ten days to object, in London.
@QuarkusTest
class FinalisationTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");

  /// Midnight after 11 June; it is summer in London.
  private static final Instant CLOSED = Instant.parse("2032-06-11T23:00:00Z");

  @Inject TestClock clock;
  @Inject FinalisationService finalisation;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.ofNewVendor();

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Europe/London,    2032-06-01T12:00:00Z, 2032-06-11T23:00:00Z
          Europe/London,    2032-06-01T22:59:59Z, 2032-06-11T23:00:00Z
          Europe/London,    2032-06-01T23:00:00Z, 2032-06-12T23:00:00Z
          Europe/London,    2032-03-20T12:00:00Z, 2032-03-30T23:00:00Z
          Europe/London,    2032-10-25T12:00:00Z, 2032-11-05T00:00:00Z
          America/New_York, 2032-03-10T12:00:00Z, 2032-03-21T04:00:00Z
          Asia/Tokyo,       2032-06-01T15:00:00Z, 2032-06-12T15:00:00Z
          """)
  void the_window_closes_when_its_last_day_is_over_where_the_contract_is_at_home(
      String zone, Instant at, Instant closing) {
    clock.set(at);
    String id =
        january(zone.equals("Europe/London") ? contract : contract.with("Europe/London", zone));

    assertThat(read(id).path("disputableUntil").toString()).isEqualTo(closing.toString());
    clock.set(closing.minusSeconds(1));
    finalise(id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/scorecard-not-settled"))
        .body("detail", containsString(closing.toString()));
    clock.set(closing);
    finalise(id).then().statusCode(200).body("life", equalTo("FINAL"));
  }

  @Test
  void a_month_waits_for_the_earlier_months_of_its_contract() {
    clock.set(PUBLISHED);
    String january = january(contract);
    String february = published(contract, "2021-02");
    clock.set(CLOSED);

    finalise(february)
        .then()
        .statusCode(409)
        .body("detail", equalTo("2021-01, an earlier month of the contract, is not FINAL."));
    finalise(january).then().statusCode(200);
    finalise(february).then().statusCode(200);
  }

  @Test
  void a_month_that_was_never_scored_keeps_the_later_ones_waiting() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    String february = published(contract, "2021-02");
    clock.set(CLOSED);

    finalise(february).then().statusCode(409).body("detail", containsString("2021-01"));
  }

  @Test
  void what_is_provisional_or_final_is_told_what_is_legal() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    String id = TestScorecard.of(contract, "2021-01");
    finalise(id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-scorecard-change"))
        .body("detail", equalTo("This scorecard is PROVISIONAL; it can be published."));

    TestScorecard.publish(id);
    clock.set(CLOSED);
    finalise(id).then().statusCode(200);
    for (String step : List.of("publication", "finalisation")) {
      given()
          .auth()
          .oauth2(Tokens.governance())
          .header("If-Match", "*")
          .post("/api/v1/scorecards/{id}/{step}", id, step)
          .then()
          .statusCode(409)
          .body("detail", equalTo("This scorecard is FINAL; it can be restated."));
    }
  }

  @Test
  void what_is_not_there_comes_before_what_is_wrong_with_the_request() {
    clock.set(PUBLISHED);
    String id = january(contract);

    as(Tokens.governance(), UUID.randomUUID().toString(), null).then().statusCode(404);
    as(Tokens.governance(), id, null).then().statusCode(428);
    as(Tokens.governance(), id, "\"99\"").then().statusCode(412);
    as(Tokens.vendor(contract.vendorId()), id, "*").then().statusCode(403);
  }

  @Test
  void several_who_settle_it_at_once_settle_it_once() {
    clock.set(PUBLISHED);
    String id = january(contract);
    clock.set(CLOSED);
    String tag = read(id).header("ETag");

    List<Integer> answers = AtOnce.times(4, () -> as(Tokens.governance(), id, tag).statusCode());
    assertThat(answers).containsOnlyOnce(200).contains(412).doesNotContain(500);
  }

  @Test
  void the_clock_settles_what_is_due_in_the_order_of_the_months_and_nothing_else() {
    clock.set(PUBLISHED);
    String january = january(contract);
    String february = published(contract, "2021-02");
    clock.set(CLOSED.minusSeconds(1));
    byTheClock();
    assertThat(read(january).<String>path("life")).isEqualTo("PUBLISHED");

    clock.set(CLOSED);
    byTheClock();
    assertThat(read(january).<String>path("life")).isEqualTo("FINAL");
    assertThat(read(february).<String>path("life")).isEqualTo("FINAL");
  }

  /// It was due when the clock looked, and was restated before its turn came.
  @Test
  void the_clock_settles_no_revision_whose_place_another_has_taken() {
    clock.set(PUBLISHED);
    String january = january(contract);
    clock.set(CLOSED);
    TestReport.january(contract).withMeasure("surveysSatisfied", 40).submitted();
    restate(january, "LATE_REVISION").then().statusCode(201);

    transactions.runAsJob("test", () -> finalisation.settle(UUID.fromString(january)));
    assertThat(read(january).<String>path("life")).isEqualTo("PUBLISHED");
  }

  private String january(TestContract of) {
    ContractServiceStandIn.server().activate(of);
    return published(of, "2021-01");
  }

  /// As the job does it, for this contract alone.
  private void byTheClock() {
    transactions.asJob("test", () -> finalisation.due(Settling.BEFORE_ALL, 10_000)).stream()
        .filter(due -> due.contractId().equals(contract.id()))
        .forEach(due -> transactions.runAsJob("test", () -> finalisation.settle(due.id())));
  }

  private static Response as(String token, String id, @Nullable String tag) {
    var request = given().auth().oauth2(token);
    return (tag == null ? request : request.header("If-Match", tag))
        .post("/api/v1/scorecards/{id}/finalisation", id);
  }
}
