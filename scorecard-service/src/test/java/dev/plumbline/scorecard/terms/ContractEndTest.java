package dev.plumbline.scorecard.terms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Renewals and terminations move a contract's end, and with it the months that are reported and
/// scored.
@QuarkusTest
class ContractEndTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject TermsService terms;
  @Inject Transactions transactions;

  @Test
  void aRenewedContractIsReportedAndScoredInItsNewTerm() {
    TestContract contract = active();
    outsideTerm(contract, "2021-04");

    told(contract, "RENEWED", "2021-09-30", "AUTOMATIC");
    reported(contract, "2021-04");
    reported(contract, "2021-09");
    outsideTerm(contract, "2021-10");
  }

  @Test
  void aTerminatedContractEndsWithItsLastMonthUnlessThatIsTakenBack() {
    TestContract contract = active();
    told(contract, "TERMINATION_GIVEN", "2021-02-10", "NONE");
    reported(contract, "2021-02");
    outsideTerm(contract, "2021-03");

    told(contract, "TERMINATION_WITHDRAWN", "2021-03-31", "AUTOMATIC");
    reported(contract, "2021-03");
  }

  @ParameterizedTest
  @CsvSource({"EXPIRED, 2021-03-31", "TERMINATED, 2021-03-15"})
  void whatIsOverIsStillReportedAndScoredForItsTerm(String kind, String lastDay) {
    TestContract contract = active();
    told(contract, kind, lastDay, "NONE");

    reported(contract, "2021-03");
    outsideTerm(contract, "2021-04");
  }

  @Test
  void aContractThatGoesOnHasNoLastMonth() {
    LocalDate lastDay = LocalDate.parse("2021-03-15");
    assertThat(new ContractEnd(lastDay, false).isLastMonth(YearMonth.of(2021, 3))).isTrue();
    assertThat(new ContractEnd(lastDay, false).isLastMonth(YearMonth.of(2021, 2))).isFalse();
    assertThat(new ContractEnd(lastDay, true).isLastMonth(YearMonth.of(2021, 3))).isFalse();
  }

  private TestContract active() {
    TestContract contract =
        TestContract.ofNewVendor()
            .with("\"renewal\": \"NONE\"", "\"renewal\": \"AUTOMATIC\", \"renewalMonths\": 6");
    ContractServiceStandIn.server().activate(contract);
    TestReport.january(contract).submitted();
    return contract;
  }

  /// Returns when the change has been read.
  private void told(TestContract contract, String kind, String lastDay, String renewal) {
    ContractServiceStandIn.server().change(contract, kind, lastDay, renewal);
    long head = ContractServiceStandIn.server().head();
    Instant end = Instant.now().plus(PATIENCE);
    while (transactions.asJob("test", terms::feedPosition) < head) {
      assertThat(Instant.now()).as("the feed is read").isBefore(end);
    }
  }

  private static void reported(TestContract contract, String period) {
    TestReport.january(contract).with("period", period).submitted();
    assertThat(TestRun.scored(period, contract).getInt("computed")).isOne();
  }

  private static void outsideTerm(TestContract contract, String period) {
    given()
        .auth()
        .oauth2(Tokens.vendor(contract.vendorId()))
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType(ContentType.JSON)
        .body(TestReport.january(contract).with("period", period).body())
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("errors.code", contains("outside-term"));
  }
}
