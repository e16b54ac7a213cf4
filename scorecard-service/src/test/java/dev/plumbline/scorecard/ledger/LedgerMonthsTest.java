package dev.plumbline.scorecard.ledger;

import static dev.plumbline.scorecard.scorecard.TestScorecard.finalise;
import static dev.plumbline.scorecard.scorecard.TestScorecard.restate;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scorecard.TestClock;
import dev.plumbline.scorecard.report.TestReport;
import dev.plumbline.scorecard.run.TestRun;
import dev.plumbline.scorecard.scorecard.TestCreditTerms;
import dev.plumbline.scorecard.scorecard.TestScorecard;
import dev.plumbline.scorecard.upstream.ContractServiceStandIn;
import dev.plumbline.scorecard.upstream.TestContract;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several months of a contract down to the ledger, as BI tools read it. Its one clause with money
/// on it costs 35 % of 10,494.00 at risk, which is 3672.90, twice that right after a default; a
/// month without a report is a default, and any report meets it.
@QuarkusTest
class LedgerMonthsTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);
  private static final Instant PUBLISHED = Instant.parse("2032-06-01T12:00:00Z");
  private static final Instant CLOSED = Instant.parse("2032-06-11T23:00:00Z");
  private static final Instant CLOSED_AGAIN = Instant.parse("2032-06-22T23:00:00Z");

  @Inject TestClock clock;

  private final TestContract contract = TestCreditTerms.contract();

  @BeforeEach
  void beforeAnythingIsPublished() {
    clock.set(PUBLISHED);
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void what_is_earned_back_is_posted_and_taken_back_with_the_credit_it_returned() {
    ContractServiceStandIn.server().activate(contract);
    published(0);
    for (int i = 1; i <= 3; i++) {
      reported(i);
      published(i);
    }
    clock.set(CLOSED);
    allFinal(3);
    assertThat(entries())
        .containsExactly(
            "2021-01 CREDIT abandons 3672.90", "2021-04 EARN_BACK abandons -3672.90 of 2021-01");

    TestReport.accept(reported(0));
    restate(card(0), "LATE_REVISION").then().statusCode(201);
    assertThat(entries()).hasSize(2);
    clock.set(CLOSED_AGAIN);
    allFinal(3);
    assertThat(entries())
        .containsExactly(
            "2021-01 CREDIT abandons 3672.90",
            "2021-01 CORRECTION abandons -3672.90 for LATE_REVISION",
            "2021-04 EARN_BACK abandons -3672.90 of 2021-01",
            "2021-04 CORRECTION abandons 3672.90 of 2021-01 for LATE_REVISION");
  }

  /// A quarter costs 35 % of 3 × 10,494.00, within what its months leave of their caps.
  @ParameterizedTest
  @CsvSource({
    "ROLLING_3, 2021-01 CREDIT abandons 3672.90; 2021-02 CREDIT abandons 7345.80; 2021-03 CREDIT"
        + " abandons 7345.80",
    "QUARTER, 2021-03 CREDIT abandons 11018.70"
  })
  void credits_of_longer_windows_are_posted_in_the_month_that_they_are_of(
      String window, String expected) {
    contract.with(
        "\"window\": \"MONTH\",\n      \"expected\": 100,",
        "\"window\": \"" + window + "\",\n      \"expected\": 100,");
    ContractServiceStandIn.server().activate(contract);
    for (int i = 0; i < 3; i++) {
      published(i);
    }
    clock.set(CLOSED);
    allFinal(2);

    assertThat(entries()).containsExactly(expected.split("; "));
  }

  private String reported(int month) {
    return TestReport.january(contract).with("period", period(month)).submitted();
  }

  private void published(int month) {
    TestRun.scored(period(month), contract);
    TestScorecard.publish(card(month));
  }

  private void allFinal(int last) {
    for (int i = 0; i <= last; i++) {
      String id = card(i);
      if (!"FINAL".equals(TestScorecard.read(id).path("life"))) {
        finalise(id).then().statusCode(200);
      }
    }
  }

  private String card(int month) {
    return TestScorecard.of(contract, period(month));
  }

  private static String period(int month) {
    return JANUARY.plusMonths(month).toString();
  }

  private List<String> entries() {
    List<Map<String, Object>> items =
        given()
            .auth()
            .oauth2(Tokens.biReader())
            .get("/api/v1/bi/credits?contractId={id}", contract.id())
            .then()
            .statusCode(200)
            .extract()
            .path("items");
    return items.stream()
        .map(
            row ->
                "%s %s %s %s"
                        .formatted(
                            row.get("period"),
                            row.get("kind"),
                            row.get("clause"),
                            new BigDecimal(requireNonNull(row.get("amount")).toString())
                                .setScale(2)
                                .toPlainString())
                    + said(" of ", row.get("creditPeriod"))
                    + said(" for ", row.get("cause")))
        .toList();
  }

  private static String said(String before, @Nullable Object what) {
    return what == null ? "" : before + what;
  }
}
