package dev.plumbline.scorecard.scorecard;

import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was known at an instant. A month is scored at 9, published at 10, disputed at 11, the
/// dispute withdrawn at 12; it is FINAL after eleven days, and restated a day later.
@QuarkusTest
class AsOfTest {

  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();
  private final String vendor = Tokens.vendor(contract.vendorId());
  private String scorecard = "";

  @BeforeEach
  void aLife() {
    ContractServiceStandIn.server().activate(contract);
    at("2032-06-01T09:00:00Z");
    TestReport.january(contract).submitted();
    TestRun.scored("2021-01", contract);
    scorecard = TestScorecard.of(contract, "2021-01");
    at("2032-06-01T10:00:00Z");
    TestScorecard.publish(scorecard);
    at("2032-06-01T11:00:00Z");
    String dispute = TestDispute.raised(contract, scorecard, "satisfaction");
    at("2032-06-01T12:00:00Z");
    TestDispute.withdraw(contract, dispute).then().statusCode(200);
    at("2032-06-12T00:00:00Z");
    finalise(scorecard).then().statusCode(200);
    at("2032-06-13T00:00:00Z");
    String report = TestReport.january(contract).withMeasure("surveysSatisfied", 40).submitted();
    TestReport.accept(report);
    restate(scorecard, "LATE_REVISION").then().statusCode(201);
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void a_scorecard_is_shown_as_it_stood() {
    String client = Tokens.auditor();
    seen(client, "2032-06-01T08:59:59Z").then().statusCode(404);
    seen(client, "2032-06-01T09:00:00Z")
        .then()
        .statusCode(200)
        .body("life", equalTo("PROVISIONAL"))
        .body("publishedAt", nullValue())
        .body("disputableUntil", nullValue());
    assertThat(life(client, "2032-06-01T10:00:00Z")).isEqualTo("PUBLISHED");
    assertThat(life(client, "2032-06-01T11:30:00Z")).isEqualTo("DISPUTED");
    assertThat(life(client, "2032-06-01T12:00:00Z")).isEqualTo("PUBLISHED");
    assertThat(life(client, "2032-06-12T00:00:00Z")).isEqualTo("FINAL");
  }

  @Test
  void its_vendor_sees_what_was_published_by_then() {
    seen(vendor, "2032-06-01T09:30:00Z").then().statusCode(404);
    assertThat(life(vendor, "2032-06-01T10:00:00Z")).isEqualTo("PUBLISHED");
    assertThat(listed(vendor, "asOf=2032-06-01T09:30:00Z")).isEmpty();
    seen(Tokens.vendor(TestContract.ofNewVendor().vendorId()), "2032-06-12T00:00:00Z")
        .then()
        .statusCode(404);
  }

  @Test
  void a_listing_shows_the_revisions_that_there_were_as_they_stood() {
    assertThat(listed(vendor, "asOf=2032-06-12T12:00:00Z")).containsExactly("1 FINAL");
    assertThat(listed(vendor, "asOf=2032-06-13T00:00:00Z"))
        .containsExactly("1 FINAL", "2 PUBLISHED");
    assertThat(listed(vendor, "asOf=2032-06-01T11:00:00Z&life=DISPUTED"))
        .containsExactly("1 DISPUTED");
    assertThat(listed(vendor, "asOf=2032-06-01T12:00:00Z&life=DISPUTED")).isEmpty();
    assertThat(listed(vendor, "asOf=2032-06-01T09:30:00Z&life=PROVISIONAL")).isEmpty();
    assertThat(
            listed(
                Tokens.auditor(),
                "asOf=2032-06-01T09:30:00Z&life=PROVISIONAL&contractId=" + contract.id()))
        .containsExactly("1 PROVISIONAL");
  }

  @Test
  void nobody_changes_anything_by_what_was() {
    String then = seen(Tokens.governance(), "2032-06-12T00:00:00Z").header("ETag");

    given()
        .auth()
        .oauth2(Tokens.governance())
        .header("If-Match", then)
        .post("/api/v1/scorecards/{id}/finalisation", scorecard)
        .then()
        .statusCode(412);
  }

  private void at(String instant) {
    clock.set(Instant.parse(instant));
  }

  private String life(String token, String asOf) {
    return seen(token, asOf).then().statusCode(200).extract().path("life");
  }

  private Response seen(String token, String asOf) {
    return given().auth().oauth2(token).get("/api/v1/scorecards/{id}?asOf={asOf}", scorecard, asOf);
  }

  private static List<String> listed(String token, String query) {
    Response page = given().auth().oauth2(token).get("/api/v1/scorecards?" + query);
    List<Integer> revisions = page.then().statusCode(200).extract().path("items.revision");
    List<String> lives = page.path("items.life");
    return IntStream.range(0, revisions.size())
        .mapToObj(i -> revisions.get(i) + " " + lives.get(i))
        .toList();
  }
}
