package dev.plumbline.scorecard.restatement;

import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.published;
import static dev.plumbline.scorecard.scorecard.TestScorecard.read;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.ReportCalls;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// After FINAL a report changes a month only when the other side has accepted it, and a year later
/// not at all. In January 82 of those who answered in billing were satisfied.
@QuarkusTest
class FinalMonthTest {

  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");
  private static final Instant FINAL = Instant.parse("2032-06-11T23:00:00Z");
  private static final Instant A_YEAR_LATER = Instant.parse("2033-06-11T23:00:00Z");

  @Inject TestClock clock;

  private final TestContract contract = TestContract.ofNewVendor();
  private String january = "";

  @BeforeEach
  void aFinalMonth() {
    clock.set(PUBLISHED);
    ContractServiceStandIn.server().activate(contract);
    january = published(contract, "2021-01");
    clock.set(FINAL);
    finalise(january).then().statusCode(200);
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void a_revision_counts_once_the_client_has_accepted_it() {
    String report = TestReport.january(contract).withSatisfiedInBilling(90).submitted();
    restate(january, "LATE_REVISION").then().statusCode(409);
    assertThat(countedForBi()).containsOnly(1);

    accepted(Tokens.vendor(contract.vendorId()), report).statusCode(403);
    accepted(Tokens.governance(), report).statusCode(200).body("afterFinal", equalTo(true));
    assertThat(countedForBi()).containsOnly(2);
    restate(january, "LATE_REVISION").then().statusCode(201).body("life", equalTo("PUBLISHED"));
    assertThat(read(january).<String>path("life")).isEqualTo("FINAL");
  }

  @Test
  void the_vendor_decides_on_what_the_client_reports() {
    String report =
        TestReport.january(contract)
            .withOnly("surveysAnswered", "surveysSatisfied")
            .submittedByClient();
    restate(january, "LATE_REVISION").then().statusCode(409);

    accepted(Tokens.governance(), report).statusCode(403);
    accepted(Tokens.vendor(UUID.randomUUID()), report).statusCode(404);
    accepted(Tokens.vendor(contract.vendorId()), report)
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"));
    restate(january, "LATE_REVISION").then().statusCode(201);
  }

  @Test
  void a_year_later_nothing_is_revised_any_more() {
    String draft = TestReport.january(contract).drafted();

    clock.set(A_YEAR_LATER);
    ReportCalls.submission(contract, draft)
        .statusCode(409)
        .body("type", equalTo("/problems/report-closed"))
        .body("detail", containsString("2033-06-11T23:00:00Z"));
    clock.set(A_YEAR_LATER.minusSeconds(1));
    ReportCalls.submission(contract, draft).statusCode(200);
  }

  /// Which revisions BI tools are told to be those that count.
  private List<Integer> countedForBi() {
    return given()
        .auth()
        .oauth2(Tokens.biReader())
        .get("/api/v1/bi/measures?limit=500&period=2021-01&contractId={id}", contract.id())
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.counted }.revision");
  }

  private static ValidatableResponse accepted(String token, String report) {
    return ReportCalls.acceptance(ReportCalls.as(token), report);
  }
}
