package dev.plumbline.scorecard.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.report.ReportCalls;
import dev.plumbline.scorecard.terms.ContractMonth;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the client forecast, as it stood when it was locked.
@QuarkusTest
class LockedForecastsTest {

  private static final Line BILLING = new Line("billing", "voice");

  @Inject ReportEvidence reports;
  @Inject Transactions transactions;

  private final TestContract contract = TestContract.activated();
  private final ContractMonth january = new ContractMonth(contract.id(), YearMonth.of(2021, 1));

  @Test
  void a_forecast_counts_as_it_was_before_it_was_locked() {
    Instant first = forecast(100);
    Instant second = forecast(500);

    assertThat(lockedAt(first)).isEmpty();
    assertThat(lockedAt(first.plus(1, ChronoUnit.MICROS)))
        .isEqualTo(Map.of(BILLING, new BigDecimal("100")));
    assertThat(lockedAt(second)).isEqualTo(Map.of(BILLING, new BigDecimal("100")));
    assertThat(lockedAt(second.plus(1, ChronoUnit.MICROS)))
        .isEqualTo(Map.of(BILLING, new BigDecimal("500")));
  }

  private Map<Line, BigDecimal> lockedAt(Instant instant) {
    return transactions
        .asJob(
            "test",
            () -> reports.forecasts(Map.of(january, instant), instant.plus(1, ChronoUnit.DAYS)))
        .getOrDefault(january, Map.of());
  }

  /// The instant at which it was handed over.
  private Instant forecast(int contacts) {
    Map<String, Object> body =
        Map.of(
            "contractId",
            contract.id(),
            "period",
            "2021-01",
            "source",
            "CLIENT",
            "lines",
            List.of(
                Map.of(
                    "activity", "billing",
                    "channel", "voice",
                    "measures", Map.of("contactsForecast", contacts))));
    String id =
        ReportCalls.as(Tokens.qualityAnalyst())
            .header("Idempotency-Key", UUID.randomUUID())
            .body(body)
            .post("/api/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    ReportCalls.as(Tokens.qualityAnalyst())
        .header("Idempotency-Key", UUID.randomUUID())
        .body(Map.of("attestedBy", "Dana Whitfield"))
        .post("/api/v1/reports/{id}/submission", id)
        .then()
        .statusCode(200);
    return Instant.parse(
        ReportCalls.read(ReportCalls.as(Tokens.governance()), id)
            .extract()
            .<String>path("submittedAt"));
  }
}
