package dev.plumbline.scorecard.report;

import static dev.plumbline.scorecard.report.ReportCalls.acceptance;
import static dev.plumbline.scorecard.report.ReportCalls.as;
import static dev.plumbline.scorecard.report.ReportCalls.read;
import static dev.plumbline.scorecard.report.ReportCalls.submission;
import static dev.plumbline.scorecard.report.ReportCalls.vendorOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportLifeTest {

  private final TestContract contract = TestContract.activated();

  @Test
  void a_draft_may_have_gaps_and_a_submission_may_not() {
    String id = TestReport.january(contract).withoutMeasure("talkSeconds").drafted();

    submission(contract, id)
        .statusCode(422)
        .body("errors.size()", equalTo(1))
        .body("errors[0].code", equalTo("measure-missing"))
        .body("errors[0].message", containsString("talkSeconds: the contract needs"));
    read(vendor(), id).body("status", equalTo("DRAFT"));
  }

  @Test
  void what_the_price_is_paid_for_is_needed() {
    TestContract hourly =
        ContractServiceStandIn.server()
            .activate(TestContract.ofNewVendor().priced("{\"model\": \"HOURLY\", \"rate\": 20}"));

    submission(hourly, TestReport.january(hourly).drafted())
        .statusCode(422)
        .body("errors.size()", equalTo(1))
        .body("errors[0].message", containsString("shared/shared, paidHours: the contract needs"));
    String whole =
        TestReport.of(hourly, "A", "2021-02")
            .withLine("shared", "shared", "paidHours", 410)
            .drafted();
    submission(hourly, whole).statusCode(200);
  }

  @Test
  void the_clients_reports_are_written_by_its_analysts_and_programs_alone() {
    Map<String, Object> ofClient = TestReport.january(contract).with("source", "CLIENT").body();
    Map.of(
            Tokens.governance(), 403,
            Tokens.approver(), 403,
            Tokens.finance(), 403,
            Tokens.auditor(), 403,
            Tokens.vendor(contract.vendorId()), 403,
            Tokens.qualityAnalyst(), 201)
        .forEach(
            (token, status) ->
                as(token)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(ofClient)
                    .post("/api/v1/reports")
                    .then()
                    .statusCode(status));
  }

  @Test
  void what_was_handed_over_stands_and_is_followed_by_a_revision() {
    String id = TestReport.january(contract).submitted();
    read(vendor(), id)
        .body("status", equalTo("SUBMITTED"))
        .body("late", equalTo(true))
        .body("revision", equalTo(1))
        .body("attestedBy", equalTo("Dana Whitfield"));

    vendor()
        .header("If-Match", "*")
        .body(Map.of("lines", TestReport.january(contract).lines()))
        .put("/api/v1/reports/{id}", id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/illegal-report-change"))
        .body("detail", containsString("followed by a revision"));
    read(vendor(), TestReport.january(contract).drafted()).body("revision", equalTo(2));
    vendor()
        .header("Idempotency-Key", UUID.randomUUID())
        .body(TestReport.january(contract).body())
        .post("/api/v1/reports")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/report-draft-exists"));
  }

  @Test
  void the_client_accepts_or_returns_with_reasons_once() {
    String accepted = TestReport.january(contract).submitted();
    governance()
        .post("/api/v1/reports/{id}/acceptance", accepted)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"));
    acceptance(governance(), accepted).statusCode(200);
    read(vendor(), accepted).body("status", equalTo("ACCEPTED"));
    governance()
        .body(Map.of("reasons", List.of("late")))
        .post("/api/v1/reports/{id}/return", accepted)
        .then()
        .statusCode(409);

    String returned = TestReport.of(contract, "A", "2021-02").submitted();
    governance()
        .body(Map.of("reasons", List.of("Surveys do not match ours", "No talk time for chat")))
        .post("/api/v1/reports/{id}/return", returned)
        .then()
        .statusCode(200)
        .body("returnReasons.size()", equalTo(2));
    read(vendor(), returned)
        .body("status", equalTo("RETURNED"))
        .body("decidedBy", equalTo("governance"));
  }

  @Test
  void the_other_sides_draft_is_not_shown() {
    String draft = TestReport.january(contract).drafted();
    governance().get("/api/v1/reports/{id}", draft).then().statusCode(404);

    String submitted = TestReport.of(contract, "A", "2021-02").submitted();
    governance()
        .get("/api/v1/reports?contractId={id}", contract.id())
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(submitted)));
    vendor()
        .get("/api/v1/reports?contractId={id}", contract.id())
        .then()
        .body("items.id", containsInAnyOrder(draft, submitted));
  }

  @Test
  void each_side_writes_its_own_reports() {
    Map<String, Object> ofClient = TestReport.january(contract).with("source", "CLIENT").body();
    vendor()
        .header("Idempotency-Key", "mine")
        .body(ofClient)
        .post("/api/v1/reports")
        .then()
        .statusCode(403);
    as(Tokens.qualityAnalyst())
        .header("Idempotency-Key", UUID.randomUUID())
        .body(TestReport.january(contract).body())
        .post("/api/v1/reports")
        .then()
        .statusCode(403);

    String id =
        as(Tokens.integration())
            .header("Idempotency-Key", UUID.randomUUID())
            .body(ofClient)
            .post("/api/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as(Tokens.integration())
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("attestedBy", "Quality team"))
        .post("/api/v1/reports/{id}/submission", id)
        .then()
        .statusCode(200);
    acceptance(governance(), id).statusCode(409);
    vendor().get("/api/v1/reports/{id}", id).then().statusCode(404);
    String ofVendor = TestReport.january(contract).submitted();
    as(Tokens.integration()).get("/api/v1/reports/{id}", ofVendor).then().statusCode(404);
    as(Tokens.approver())
        .get("/api/v1/reports?contractId={id}", contract.id())
        .then()
        .body("items.source", hasItem("CLIENT"))
        .body("items.source", hasItem("VENDOR"));
  }

  @Test
  void before_final_the_clients_report_is_not_the_vendors_to_decide() {
    String ofClient = TestReport.january(contract).submittedByClient();
    acceptance(vendor(), ofClient).statusCode(404);
  }

  private RequestSpecification vendor() {
    return vendorOf(contract);
  }

  private static RequestSpecification governance() {
    return as(Tokens.governance());
  }
}
