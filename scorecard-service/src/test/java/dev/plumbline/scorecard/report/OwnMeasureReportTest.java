package dev.plumbline.scorecard.report;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.scoring.TestMetrics;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reports of a contract that speaks of measures of the client's own.
@QuarkusTest
class OwnMeasureReportTest {

  private final TestContract contract =
      TestContract.ofNewVendor().measuredBy(TestMetrics.CALLBACKS_KEPT, TestMetrics.FLOOR_WALKS);

  @BeforeEach
  void aContract() {
    ContractServiceStandIn.server().activate(contract);
  }

  @Test
  void a_measure_of_the_terms_is_reported_like_any_other() {
    post(TestReport.january(contract).withMeasure("callbacksKept", 12))
        .statusCode(201)
        .body("lines[0].measures.callbacksKept", equalTo(12));
  }

  @Test
  void a_measure_of_the_terms_is_held_to_what_it_is() {
    post(TestReport.january(contract)
            .withMeasure("callbacksKept", 1.5)
            .withMeasure("floorWalks", 1)
            .withMeasure("hugs", 1))
        .statusCode(422)
        .body(
            "errors.findAll { it.pointer.contains('measures') }.code.sort()",
            contains("not-whole", "unknown-measure", "wrong-line"));
  }

  private ValidatableResponse post(TestReport report) {
    return given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(report.body())
        .post("/api/v1/reports")
        .then();
  }
}
