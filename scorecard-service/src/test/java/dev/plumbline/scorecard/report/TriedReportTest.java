package dev.plumbline.scorecard.report;

import static dev.plumbline.scorecard.report.ReportCalls.read;
import static dev.plumbline.scorecard.report.ReportCalls.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a dry run answers, and that it leaves nothing behind.
@QuarkusTest
class TriedReportTest {

  private final TestContract contract = TestContract.activated();

  @Test
  void a_draft_that_is_only_tried_is_answered_and_not_kept() {
    drafted(true, TestReport.january(contract))
        .statusCode(201)
        .header("Location", containsString("/api/v1/reports/"))
        .body("status", equalTo("DRAFT"))
        .body("revision", equalTo(1));
    assertThat(TestRows.of(contract.vendorId())).isZero();

    drafted(true, TestReport.january(contract).withMeasure("talkSeconds", -1)).statusCode(422);
    drafted(false, TestReport.january(contract)).statusCode(201).body("revision", equalTo(1));
    drafted(true, TestReport.january(contract))
        .statusCode(409)
        .body("type", equalTo("/problems/report-draft-exists"));
  }

  @Test
  void a_submission_that_is_only_tried_leaves_the_draft_as_it_was() {
    String id = TestReport.january(contract).drafted();
    String tag = read(vendorOf(contract), id).extract().header("ETag");
    int rows = TestRows.of(contract.vendorId());

    submitted(true, id).statusCode(200).body("status", equalTo("SUBMITTED"));
    read(vendorOf(contract), id).body("status", equalTo("DRAFT")).header("ETag", equalTo(tag));
    assertThat(TestRows.of(contract.vendorId())).isEqualTo(rows);

    submitted(false, id).statusCode(200);
    submitted(true, id).statusCode(409);
  }

  private ValidatableResponse drafted(boolean dryRun, TestReport report) {
    return vendorOf(contract)
        .header("Idempotency-Key", "one-key")
        .body(report.body())
        .post("/api/v1/reports?dryRun={dryRun}", dryRun)
        .then();
  }

  private ValidatableResponse submitted(boolean dryRun, String id) {
    return vendorOf(contract)
        .header("Idempotency-Key", "one-key")
        .body(Map.of("attestedBy", "Dana Whitfield"))
        .post("/api/v1/reports/{id}/submission?dryRun={dryRun}", id, dryRun)
        .then();
  }
}
