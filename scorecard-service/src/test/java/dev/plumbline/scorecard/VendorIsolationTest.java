package dev.plumbline.scorecard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.dispute.TestDispute;
import dev.plumbline.scorecard.invoice.TestInvoice;
import dev.plumbline.scorecard.ledger.TestLedger;
import dev.plumbline.scorecard.observation.TestObservations;
import dev.plumbline.scorecard.relief.TestRelief;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.VendorScope;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two vendors, of whom neither learns that the other has anything here; and with the code's own
/// check taken away, row-level security still sees to it.
@QuarkusTest
class VendorIsolationTest {

  private final TestContract mine = TestContract.ofNewVendor();
  private final TestContract others = TestContract.ofNewVendor();
  private String report = "";
  private String scorecard = "";
  private String provisional = "";
  private String invoice = "";
  private String relief = "";
  private String dispute = "";
  private String credit = "";

  /// The other vendor has everything, published and provisional; this one has nothing.
  @BeforeEach
  void twoVendors() {
    ContractServiceStandIn.server().activate(mine);
    ContractServiceStandIn.server().activate(others);
    report = TestReport.january(others).submitted();
    TestReport.january(others).submittedByClient();
    TestObservations.recorded(others, "2021-01", 20, 80);
    TestReport.of(others, "A", "2021-02").submitted();
    TestReport.of(others, "A", "2021-02").submittedByClient();
    TestRun.scored("2021-01", others);
    TestRun.scored("2021-02", others);
    scorecard = TestScorecard.of(others, "2021-01");
    provisional = TestScorecard.of(others, "2021-02");
    TestScorecard.publish(scorecard);
    invoice = TestInvoice.january(others).accepted();
    relief = TestRelief.january(others).askedByClient();
    dispute = TestDispute.raised(others, scorecard, "satisfaction");
    credit = TestLedger.corrected(others, "10");
  }

  @Test
  void a_vendor_finds_nothing_of_the_other() {
    nothingOfTheOther();
    nothingOfTheClientsBeforePublication();
  }

  @Test
  void row_level_security_hides_it_without_the_codes_check() {
    QuarkusMock.installMockForType(new VendorScope(Optional::empty), VendorScope.class);

    nothingOfTheOther();
    nothingOfTheClientsBeforePublication();
    as(others).get("/api/v1/scorecards/{id}", scorecard).then().statusCode(200);
    as(others).get("/api/v1/scorecards/{id}", provisional).then().statusCode(404);
    as(others).get("/api/v1/invoices").then().body("items.id", equalTo(List.of(invoice)));
    as(others).get("/api/v1/reliefs").then().body("items.id", equalTo(List.of(relief)));
    as(others).get("/api/v1/scorecards/{id}/explanation", scorecard).then().statusCode(200);
    as(others).get("/api/v1/scorecards/{id}/explanation", provisional).then().statusCode(404);
    as(others).get("/api/v1/scorecards").then().body("items.id", equalTo(List.of(scorecard)));
    as(others)
        .get("/api/v1/report-verifications?contractId={id}&period=2021-01", others.id())
        .then()
        .body("items.size()", equalTo(50));
    as(others)
        .get("/api/v1/missing-reports?period=2021-03")
        .then()
        .body("items.contractId", equalTo(List.of(others.id().toString())));
    as(others)
        .get("/api/v1/scorecard-series?from=2021-01&to=2021-12")
        .then()
        .body("items.months.flatten().scorecard.id", equalTo(List.of(scorecard)));
    as(others).get("/api/v1/observations?period=2021-01").then().body("items.size()", equalTo(20));
  }

  private void nothingOfTheOther() {
    as(mine).get("/api/v1/reports/{id}", report).then().statusCode(404);
    as(mine).get("/api/v1/scorecards/{id}", scorecard).then().statusCode(404);
    as(mine).get("/api/v1/scorecards/{id}", provisional).then().statusCode(404);
    as(mine).get("/api/v1/scorecards/{id}/explanation", scorecard).then().statusCode(404);
    as(mine).get("/api/v1/invoices/{id}", invoice).then().statusCode(404);
    as(mine).get("/api/v1/reliefs/{id}", relief).then().statusCode(404);
    as(mine).post("/api/v1/reliefs/{id}/withdrawal", relief).then().statusCode(404);
    as(mine).get("/api/v1/disputes/{id}", dispute).then().statusCode(404);
    as(mine).get("/api/v1/credits/{id}", credit).then().statusCode(404);
    as(mine).get("/api/v1/scorecards/{id}/restatements", scorecard).then().statusCode(404);
    as(mine).get("/api/v1/credits/balances").then().body("items", equalTo(List.of()));
    as(mine).get("/api/v1/scorecards/{id}/disputes", scorecard).then().statusCode(404);
    TestDispute.raise(mine, scorecard, "abandons").then().statusCode(404);
    as(mine)
        .header("If-Match", "*")
        .post("/api/v1/disputes/{id}/withdrawal", dispute)
        .then()
        .statusCode(404);
    for (String listing :
        List.of(
            "reports",
            "scorecards",
            "observations",
            "invoices",
            "reliefs",
            "disputes",
            "credits")) {
      as(mine)
          .get("/api/v1/{listing}", listing)
          .then()
          .statusCode(200)
          .body("items", equalTo(List.of()));
      as(mine)
          .get("/api/v1/{listing}?contractId={id}", listing, others.id())
          .then()
          .statusCode(200)
          .body("items", equalTo(List.of()));
    }
    as(mine)
        .get("/api/v1/report-verifications?contractId={id}&period=2021-01", others.id())
        .then()
        .statusCode(200)
        .body("items", equalTo(List.of()));
    as(mine)
        .get("/api/v1/missing-reports?period=2021-03&vendorId={id}", others.vendorId())
        .then()
        .statusCode(200)
        .body("items", equalTo(List.of()));
    as(mine)
        .get("/api/v1/scorecard-series?contractId={id}&from=2021-01&to=2021-12", others.id())
        .then()
        .statusCode(200)
        .body("items", equalTo(List.of()));
    as(mine)
        .body(TestReport.of(others, "A", "2021-03").body())
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-contract"));
    as(mine)
        .body(TestObservations.body(others, "2021-03", 1, 4))
        .post("/api/v1/observations")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-contract"));
    as(mine)
        .body(TestRelief.january(others).body())
        .post("/api/v1/reliefs")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-contract"));
    as(mine)
        .body("{\"attestedBy\": \"Somebody else\"}")
        .post("/api/v1/reports/{id}/submission", report)
        .then()
        .statusCode(404);
    as(mine)
        .header("If-Match", "*")
        .body(
            "{\"lines\": [{\"activity\": \"billing\", \"channel\": \"voice\", \"measures\": {}}]}")
        .put("/api/v1/reports/{id}", report)
        .then()
        .statusCode(404);
  }

  private void nothingOfTheClientsBeforePublication() {
    as(others)
        .get("/api/v1/report-verifications?contractId={id}&period=2021-02", others.id())
        .then()
        .statusCode(200)
        .body("items", equalTo(List.of()));
  }

  private static RequestSpecification as(TestContract contract) {
    return given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON);
  }
}
