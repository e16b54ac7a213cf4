package dev.plumbline.scorecard.report.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.terms.ContractMonth;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which revision of a month counts, and until when.
@QuarkusTest
class CountedReportsTest {

  private static final Duration FIVE_DAYS = Duration.ofDays(5);
  private static final Duration A_MOMENT = Duration.ofMillis(1);

  @Inject ReportEvidence reports;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.activated();

  @Test
  void a_returned_report_counts_until_five_days_after_its_return_and_not_longer() {
    Instant returned = returned(TestReport.january(contract).submitted());

    assertThat(revision(returned)).hasValue(1);
    assertThat(revision(returned.plus(FIVE_DAYS).minus(A_MOMENT))).hasValue(1);
    assertThat(revision(returned.plus(FIVE_DAYS))).isEmpty();
    assertThat(revision(returned.plus(FIVE_DAYS).plus(A_MOMENT))).isEmpty();
  }

  @Test
  void a_new_revision_takes_the_place_of_a_returned_one_at_once() {
    returned(TestReport.january(contract).submitted());
    String draft = TestReport.january(contract).drafted();
    assertThat(revision(Instant.now())).hasValue(1);

    TestReport.submit(contract, draft);
    Instant submitted = instant(draft, "submittedAt");
    assertThat(revision(submitted)).hasValue(2);
    assertThat(revision(submitted.plus(FIVE_DAYS).plus(FIVE_DAYS))).hasValue(2);
  }

  @Test
  void an_accepted_revision_counts_again_when_the_one_after_it_was_returned() {
    String first = TestReport.january(contract).submitted();
    TestReport.accept(first);
    Instant returned = returned(TestReport.january(contract).submitted());

    assertThat(revision(returned.plus(FIVE_DAYS).minus(A_MOMENT))).hasValue(2);
    assertThat(revision(returned.plus(FIVE_DAYS))).hasValue(1);
  }

  @Test
  void a_report_counts_from_its_submission_on_and_is_late_by_its_first() {
    String first = TestReport.january(contract).submitted();
    Instant submitted = instant(first, "submittedAt");
    TestReport.january(contract).submitted();

    assertThat(revision(submitted.minus(A_MOMENT))).isEmpty();
    assertThat(counted(Instant.now()))
        .hasValueSatisfying(
            report -> {
              assertThat(report.revision()).isEqualTo(2);
              assertThat(report.firstSubmittedAt()).isEqualTo(submitted);
            });
  }

  private Optional<Integer> revision(Instant asOf) {
    return counted(asOf).map(Report::revision);
  }

  private Optional<Report> counted(Instant asOf) {
    ContractMonth january = new ContractMonth(contract.id(), YearMonth.of(2021, 1));
    Map<Party, Report> bySide =
        transactions
            .asJob("test", () -> reports.counted(List.of(january), asOf))
            .getOrDefault(january, Map.of());
    return Optional.ofNullable(bySide.get(Party.VENDOR));
  }

  private Instant returned(String report) {
    given()
        .auth()
        .oauth2(Tokens.governance())
        .contentType(ContentType.JSON)
        .body(Map.of("reasons", List.of("Surveys do not match ours")))
        .post("/api/v1/reports/{id}/return", report)
        .then()
        .statusCode(200);
    return instant(report, "decidedAt");
  }

  private Instant instant(String report, String field) {
    JsonPath read =
        given()
            .auth()
            .oauth2(Tokens.vendor(contract.vendorId()))
            .get("/api/v1/reports/{id}", report)
            .jsonPath();
    return Instant.parse(read.getString(field));
  }
}
