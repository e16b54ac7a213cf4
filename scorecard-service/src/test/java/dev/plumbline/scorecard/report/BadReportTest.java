package dev.plumbline.scorecard.report;

import static dev.plumbline.scorecard.report.ReportCalls.vendorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import dev.plumbline.scorecard.upstream.TestContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every bad report gets one clear answer with all that is wrong, and leaves nothing behind.
@QuarkusTest
class BadReportTest {

  private final TestContract contract = TestContract.activated();

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(TestRows.of(contract.vendorId())).isZero();
  }

  @Test
  void more_handled_than_offered() {
    refused(TestReport.january(contract).withMeasure("contactsHandled", 100_000))
        .body("errors.pointer", hasItems("/lines/0/measures/contactsHandled"))
        .body("errors.code", hasItems("part-exceeds-whole"));
  }

  @Test
  void an_unknown_measure() {
    refused(TestReport.january(contract).withMeasure("contactsOfferd", 1))
        .body("errors.size()", equalTo(1))
        .body("errors[0].pointer", equalTo("/lines/0/measures/contactsOfferd"))
        .body("errors[0].code", equalTo("unknown-measure"));
  }

  @Test
  void a_text_for_a_number() {
    refused(TestReport.january(contract).withMeasure("talkSeconds", "many"))
        .body("errors.size()", equalTo(1))
        .body("errors[0].pointer", equalTo("/lines/0/measures/talkSeconds"));
  }

  @Test
  void a_month_that_no_year_has() {
    refused(TestReport.january(contract).with("period", "2021-13"))
        .body("errors.size()", equalTo(1))
        .body("errors[0].pointer", equalTo("/period"));
  }

  @Test
  void a_negative_count() {
    refused(TestReport.january(contract).withMeasure("surveysDissatisfied", -1))
        .body("errors.size()", equalTo(1))
        .body("errors[0].pointer", equalTo("/lines/0/measures/surveysDissatisfied"))
        .body("errors[0].code", equalTo("negative"));
  }

  @Test
  void several_faults_at_once() {
    refused(
            TestReport.january(contract)
                .withMeasure("talkSeconds", -1)
                .withMeasure("nonsense", 1)
                .withMeasure("leavers", 1)
                .withMeasure("ratingPoints", 5))
        .body("errors.code", hasItems("negative", "unknown-measure", "wrong-line", "not-reported"))
        .body("errors.size()", equalTo(4));
  }

  @Test
  void more_handled_than_offered_beside_an_unknown_measure_and_a_negative_count() {
    refused(
            TestReport.january(contract)
                .withMeasure("contactsHandled", 100_000)
                .withMeasure("contactsOfferd", 1)
                .withMeasure("surveysDissatisfied", -1)
                .withLine("billing", "smoke-signals", "talkSeconds", 1))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/lines/0/measures/contactsHandled",
                "/lines/0/measures/contactsOfferd",
                "/lines/0/measures/surveysDissatisfied",
                "/lines/5"))
        .body(
            "errors.code",
            containsInAnyOrder(
                "part-exceeds-whole", "unknown-measure", "negative", "line-out-of-scope"))
        .body("errors.message", everyItem(matchesPattern("[a-z-]+/[a-z-]+(, [A-Za-z]+)?: .+")));
  }

  @Test
  void a_text_for_a_number_beside_an_unknown_measure_of_another_line() {
    refused(
            TestReport.january(contract)
                .withMeasure("talkSeconds", "many")
                .withLine("billing", "chat", "contactsOfferd", 1))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/lines/0/measures/talkSeconds", "/lines/5/measures/contactsOfferd"));
  }

  @Test
  void a_month_that_no_year_has_beside_more_handled_than_offered() {
    refused(
            TestReport.january(contract)
                .with("period", "2021-13")
                .withMeasure("contactsHandled", 100_000))
        .body("errors.pointer", containsInAnyOrder("/period", "/lines/0/measures/contactsHandled"));
  }

  @Test
  void a_contract_or_a_month_that_there_is_not_beside_a_negative_count() {
    refused(
            TestReport.january(contract)
                .with("contractId", UUID.randomUUID())
                .withMeasure("talkSeconds", -1))
        .body("errors.code", containsInAnyOrder("unknown-contract", "negative"));
    refused(TestReport.january(contract).with("period", "2021-04").withMeasure("talkSeconds", -1))
        .body("errors.code", containsInAnyOrder("outside-term", "negative"));
  }

  @Test
  void a_line_that_stands_here_twice() {
    refused(TestReport.january(contract).withLine("billing", "voice", "talkSeconds", -1))
        .body("errors.pointer", containsInAnyOrder("/lines/5", "/lines/5/measures/talkSeconds"))
        .body("errors.code", containsInAnyOrder("line-repeated", "negative"));
  }

  @Test
  void several_fields_that_are_wrong_by_themselves() {
    refused(
            TestReport.january(contract)
                .with("period", "January")
                .with("source", "BOTH")
                .with("colour", "red"))
        .body("errors.pointer", hasItems("/period", "/source", "/colour"))
        .body("errors.size()", equalTo(3));
  }

  @Test
  void a_month_outside_of_the_term() {
    refused(TestReport.january(contract).with("period", "2021-04"))
        .body("errors[0].pointer", equalTo("/period"))
        .body("errors[0].code", equalTo("outside-term"));
  }

  @Test
  void a_contract_that_does_not_exist() {
    refused(TestReport.january(contract).with("contractId", UUID.randomUUID()))
        .body("errors[0].pointer", equalTo("/contractId"))
        .body("errors[0].code", equalTo("unknown-contract"));
  }

  @Test
  void no_idempotency_key() {
    vendorOf(contract)
        .body(TestReport.january(contract).body())
        .post("/api/v1/reports")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-missing"));
  }

  @Test
  void what_is_no_json() {
    post("{\"contractId\": ")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/malformed-json"));
  }

  @Test
  void a_body_beyond_all_measure() {
    post("{\"notes\": \"" + "x".repeat(20 << 20) + "\"}")
        .statusCode(413)
        .body("type", equalTo("/problems/body-too-large"));
  }

  private ValidatableResponse refused(TestReport report) {
    return post(report.body())
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-content"));
  }

  private ValidatableResponse post(Object body) {
    return vendorOf(contract)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(body)
        .post("/api/v1/reports")
        .then();
  }
}
