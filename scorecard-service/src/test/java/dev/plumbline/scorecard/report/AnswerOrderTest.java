package dev.plumbline.scorecard.report;

import static dev.plumbline.scorecard.report.ReportCalls.as;
import static dev.plumbline.scorecard.report.ReportCalls.vendorOf;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told first of a request with more than one fault.
@QuarkusTest
class AnswerOrderTest {

  private static final String INVALID = "{\"nonsense\": 1}";

  private final TestContract contract = TestContract.activated();

  @ParameterizedTest
  @ValueSource(strings = {"/reports", "/reports/{id}/submission", "/observations"})
  void a_missing_key_is_told_before_anything_of_the_body(String path) {
    vendor()
        .body(INVALID)
        .post("/api/v1" + path.replace("{id}", UUID.randomUUID().toString()))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"));
  }

  @Test
  void a_report_that_is_not_there_is_told_before_the_faults_of_the_body() {
    String path = "/api/v1/reports/" + UUID.randomUUID();
    vendor().body(INVALID).put(path).then().statusCode(404);
    vendor().header("If-Match", "\"0\"").body(INVALID).put(path).then().statusCode(404);
    vendor()
        .header("Idempotency-Key", "k")
        .body(INVALID)
        .post(path + "/submission")
        .then()
        .statusCode(404);
    as(Tokens.governance()).body(INVALID).post(path + "/return").then().statusCode(404);
  }

  @Test
  void anothers_report_is_not_there_and_ones_own_is() {
    String path = "/api/v1/reports/" + TestReport.january(contract).drafted();
    as(Tokens.vendor(UUID.randomUUID())).body(INVALID).put(path).then().statusCode(404);
    vendor().body(INVALID).put(path).then().statusCode(428);
    vendor().header("If-Match", "\"0\"").body(INVALID).put(path).then().statusCode(422);
  }

  private RequestSpecification vendor() {
    return vendorOf(contract);
  }
}
