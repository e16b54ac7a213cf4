package dev.plumbline.scorecard.restatement;

import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.read;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of published months whose inputs change. In January 82 of those who answered in
/// billing were satisfied, which is below the minimum over all; with 90 it is not.
@QuarkusTest
class RestatementTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");
  private static final Instant CLOSED = Instant.parse("2032-06-11T23:00:00Z");

  /// What says of a scorecard when and how it came to be, and nothing else.
  private static final Set<String> PROVENANCE =
      Set.of(
          "id",
          "revision",
          "inputHash",
          "computedAt",
          "publishedAt",
          "disputableUntil",
          "settlesAt",
          "feedPosition");

  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();
  private String january = "";

  @BeforeEach
  void aPublishedMonth() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    january = published(contract, "2021-01");
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void a_late_revision_makes_a_new_scorecard_beside_the_old_which_can_be_disputed() {
    Map<String, Object> before = body(january);
    revised(90);
    clock.set(CLOSED);

    restate(january, "LATE_REVISION")
        .then()
        .statusCode(201)
        .body("revision", equalTo(2))
        .body("life", equalTo("PUBLISHED"))
        .body("disputableUntil", equalTo("2032-06-22T23:00:00Z"))
        .body("clauses.find { it.code == 'satisfaction' }.outcome", equalTo("BELOW_EXPECTED"));
    assertThat(body(january)).isEqualTo(before);
    TestDispute.raise(contract, january, "satisfaction")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/scorecard-superseded"));
    TestDispute.raised(contract, newest("2021-01"), "satisfaction");
  }

  @Test
  void nothing_is_restated_where_nothing_has_changed() {
    restate(january, "OTHER")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/nothing-to-restate"));
    assertThat(newest("2021-01")).isEqualTo(january);
  }

  @Test
  void what_follows_from_a_month_is_restated_with_it_and_what_is_provisional_replaced() {
    String february = published(contract, "2021-02");
    TestReport.of(contract, "A", "2021-03").submitted();
    TestRun.scored("2021-03", contract);
    String march = newest("2021-03");
    String hash = read(march).path("inputHash");
    revised(90);

    String restated = restate(january, "LATE_REVISION").then().statusCode(201).extract().path("id");
    assertThat(newest("2021-02")).isNotEqualTo(february);
    assertThat(newest("2021-03")).isEqualTo(march);
    assertThat(read(march).<String>path("inputHash")).isNotEqualTo(hash);
    assertThat(read(march).<String>path("life")).isEqualTo("PROVISIONAL");
    restatements(newest("2021-02"))
        .then()
        .body("items.originId", equalTo(List.of(restated)))
        .body("items[0].before.scorecardId", equalTo(february));
    assertThat(TestRun.scored("2021-03", contract).getInt("unchanged")).isOne();
  }

  /// January's contacts stand in for February's forecast, and they are the same.
  @Test
  void what_does_not_follow_from_it_stays() {
    String february = published(contract, "2021-02");
    TestReport.january(contract).withMeasure("escalations", 1).submitted();

    restate(january, "LATE_REVISION").then().statusCode(201);
    assertThat(newest("2021-02")).isEqualTo(february);
  }

  @Test
  void a_restatement_that_is_taken_back_has_the_original_figures() {
    Map<String, Object> original = figures(january);
    revised(90);
    String restated = restate(january, "LATE_REVISION").then().extract().path("id");
    assertThat(figures(restated)).isNotEqualTo(original);

    revised(82);
    String again = restate(restated, "OTHER").then().statusCode(201).extract().path("id");
    assertThat(figures(again)).isEqualTo(original);
  }

  @Test
  void an_upheld_dispute_restates_its_month_with_the_time_that_was_left() {
    clock.set(PUBLISHED.plusSeconds(3600));
    String dispute = TestDispute.raised(contract, january, "satisfaction");
    TestDispute.decide(dispute, "UPHELD", TestDispute.satisfied(90)).then().statusCode(200);

    JsonPath next = read(newest("2021-01")).jsonPath();
    assertThat(next.getInt("revision")).isEqualTo(2);
    assertThat(next.getString("life")).isEqualTo("PUBLISHED");
    assertThat(next.getString("disputableUntil")).isEqualTo(CLOSED.toString());
    assertThat(next.getString("clauses.find { it.code == 'satisfaction' }.outcome"))
        .isEqualTo("BELOW_EXPECTED");
    given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .get("/api/v1/scorecards/{id}/restatements", january)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].cause", equalTo("DISPUTE"))
        .body("items[0].before.credits.amount", equalTo(5771.70f))
        .body("items[0].after.credits.amount", equalTo(0.00f));
    assertThat(TestRun.scored("2021-01", contract).getInt("leftPublished")).isOne();
  }

  @Test
  void while_another_of_its_clauses_is_disputed_the_restated_month_is_too() {
    String first = TestDispute.raised(contract, january, "satisfaction");
    String second = TestDispute.raised(contract, january, "abandons");
    TestDispute.decide(first, "PARTLY_UPHELD", TestDispute.satisfied(85)).then().statusCode(200);

    String next = newest("2021-01");
    assertThat(read(next).<String>path("life")).isEqualTo("DISPUTED");
    TestDispute.decide(second, "REJECTED").then().statusCode(200);
    assertThat(read(next).<String>path("life")).isEqualTo("PUBLISHED");
  }

  @Test
  void several_who_restate_it_at_once_restate_it_once() {
    revised(90);

    List<Integer> answers = AtOnce.times(3, () -> restate(january, "LATE_REVISION").statusCode());
    assertThat(answers).containsOnlyOnce(201).contains(409).doesNotContain(500);
    restatements(january).then().body("items.size()", equalTo(1));
  }

  @Test
  void a_dispute_restates_by_its_decision_alone_and_a_key_is_needed() {
    restate(january, "DISPUTE")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("decided-by-dispute"));
    given()
        .auth()
        .oauth2(Tokens.governance())
        .contentType(ContentType.JSON)
        .body(Map.of("cause", "OTHER", "reason", "Why not"))
        .post("/api/v1/scorecards/{id}/restatements", january)
        .then()
        .statusCode(400);
  }

  private void revised(int satisfied) {
    TestReport.january(contract).withSatisfiedInBilling(satisfied).submitted();
  }

  private String newest(String period) {
    return TestScorecard.of(contract, period);
  }

  private static Response restatements(String id) {
    return given().auth().oauth2(Tokens.auditor()).get("/api/v1/scorecards/{id}/restatements", id);
  }

  private static Map<String, Object> body(String id) {
    return read(id).jsonPath().getMap("");
  }

  private static Map<String, Object> figures(String id) {
    Map<String, Object> figures = new TreeMap<>(body(id));
    figures.keySet().removeAll(PROVENANCE);
    return figures;
  }
}
