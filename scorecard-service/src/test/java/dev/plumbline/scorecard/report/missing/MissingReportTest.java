package dev.plumbline.scorecard.report.missing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The demo's contracts run from January to March 2021 and are due on the 5th.
@QuarkusTest
class MissingReportTest {

  @Inject MissingReports missing;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.activated();

  /// Nothing is judged before the contract is known here, which a report sees to.
  @BeforeEach
  void theContractIsKnown() {
    TestReport.of(contract, "A", "2021-03").drafted();
  }

  @Test
  void a_month_without_a_report_is_missing_from_its_last_day_on() {
    missing("2021-01")
        .statusCode(200)
        .body("items.size()", equalTo(1))
        .body("items[0].contractReference", equalTo(contract.reference()))
        .body("items[0].vendorId", equalTo(contract.vendorId().toString()))
        .body("items[0].dueOn", equalTo("2021-02-05"))
        .body("items[0].lastDay", equalTo("2021-02-05"))
        .body("items[0].overdue", equalTo(true))
        .body("items[0].daysOverdue", greaterThan(2000));
  }

  @Test
  void only_what_the_vendor_handed_over_counts() {
    TestReport.january(contract).submittedByClient();
    TestReport.january(contract).drafted();
    missing("2021-01").body("items.size()", equalTo(1));

    TestReport.of(contract, "A", "2021-02").submitted();
    missing("2021-02").body("items.size()", equalTo(0));
    missing("2021-03").body("items.size()", equalTo(1));
  }

  @Test
  void a_month_outside_of_the_term_is_nobodys_debt() {
    missing("2020-12").body("items.size()", equalTo(0));
    missing("2021-04").body("items.size()", equalTo(0));
  }

  @Test
  void a_month_to_come_is_not_overdue() {
    TestContract running =
        ContractServiceStandIn.server()
            .activate(TestContract.ofNewVendor().with("2021-03-31", "2199-12-31"));
    TestReport.january(running).drafted();

    given()
        .auth()
        .oauth2(Tokens.vendor(running.vendorId()))
        .get("/api/v1/missing-reports?period=2199-11")
        .then()
        .body("items.contractId", equalTo(List.of(running.id().toString())))
        .body("items[0].lastDay", equalTo("2199-12-05"))
        .body("items[0].overdue", equalTo(false))
        .body("items[0].daysOverdue", nullValue());
  }

  @Test
  void a_returned_report_is_missing_once_it_counts_no_longer() {
    String report = TestReport.january(contract).submitted();
    Instant returned = returned(report);

    assertThat(missing(returned.plus(Duration.ofDays(5)).minusMillis(1))).isEmpty();
    assertThat(missing(returned.plus(Duration.ofDays(5)))).hasSize(1);
  }

  @Test
  void pages_follow_each_other_without_a_gap() {
    TestContract second = TestContract.of(contract.vendorId());
    ContractServiceStandIn.server().activate(second);
    TestReport.of(second, "A", "2021-03").drafted();
    String vendor = Tokens.vendor(contract.vendorId());

    String next =
        given()
            .auth()
            .oauth2(vendor)
            .get("/api/v1/missing-reports?period=2021-01&limit=1")
            .then()
            .body("items.contractId", equalTo(sorted(second).subList(0, 1)))
            .extract()
            .path("next");
    given()
        .auth()
        .oauth2(vendor)
        .get("/api/v1/missing-reports?period=2021-01&limit=1&cursor={next}", next)
        .then()
        .body("items.contractId", equalTo(sorted(second).subList(1, 2)))
        .body("next", nullValue());
  }

  @Test
  void the_month_must_be_named() {
    given()
        .auth()
        .oauth2(Tokens.governance())
        .get("/api/v1/missing-reports")
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of("period")));
  }

  private List<String> sorted(TestContract other) {
    return Stream.of(contract, other).map(it -> it.id().toString()).sorted().toList();
  }

  private ValidatableResponse missing(String period) {
    return given()
        .auth()
        .oauth2(Tokens.integration())
        .get("/api/v1/missing-reports?period={month}&vendorId={id}", period, contract.vendorId())
        .then();
  }

  private List<MissingReport> missing(Instant asOf) {
    return transactions.asJob(
        "test",
        () ->
            missing.list(
                new MissingReportFilter(YearMonth.of(2021, 1), contract.id(), null),
                asOf,
                new PageRequest(10, List.of(), "")));
  }

  private static Instant returned(String report) {
    return Instant.parse(
        given()
            .auth()
            .oauth2(Tokens.governance())
            .header("Idempotency-Key", UUID.randomUUID())
            .contentType(ContentType.JSON)
            .body(Map.of("reasons", List.of("Surveys do not match ours")))
            .post("/api/v1/reports/{id}/return", report)
            .then()
            .statusCode(200)
            .extract()
            .path("decidedAt"));
  }
}
