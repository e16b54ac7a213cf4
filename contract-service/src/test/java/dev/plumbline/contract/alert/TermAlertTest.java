package dev.plumbline.contract.alert;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestTerminations.endingOn;
import static dev.plumbline.contract.agreement.api.TestTerminations.renewedFrom;
import static dev.plumbline.contract.agreement.api.TestTerminations.terminate;
import static dev.plumbline.contract.alert.TestAlerts.ALERTS;
import static dev.plumbline.contract.obligation.TestObligations.bothOwing;
import static dev.plumbline.contract.obligation.TestObligations.kept;
import static dev.plumbline.contract.obligation.TestObligations.owing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.plumbline.contract.TestClock;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.agreement.api.TestTerminations;
import dev.plumbline.service.job.Jobs;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.request.AtOnce;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Notice, ends and obligations. It is the middle of March 2031; notice is 30 days, and alerts are
/// raised 90 days before.
@QuarkusTest
class TermAlertTest {

  private static final LocalDate TODAY = LocalDate.parse("2031-03-15");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject TestClock clock;
  @Inject TestAlerts alerts;
  @Inject Transactions transactions;
  @Inject Jobs jobs;

  @BeforeEach
  void itIsMarch() {
    clock.set(TODAY);
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void theNoticeDateAndTheEndOfTheTermAreAlertedOf() {
    Agreement contract = TestContracts.activated(endingOn("2031-05-31"));

    alerts.look(contract);

    assertThat(TestAlerts.of(contract))
        .containsExactly("NOTICE_DUE - 2031-05-01 OPEN", "TERM_ENDS - 2031-05-31 OPEN");
  }

  @Test
  void whatIsFarAwayWaits() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).isEmpty();

    passes("2031-09-01", contract);
    assertThat(TestAlerts.of(contract)).isEmpty();
    passes("2031-09-02", contract);
    assertThat(TestAlerts.of(contract)).containsExactly("NOTICE_DUE - 2031-12-01 OPEN");
  }

  @Test
  void severalLooksAtOnceRaiseEachAlertOnce() {
    Agreement contract = TestContracts.activated(endingOn("2031-05-31"), bothOwing());

    AtOnce.times(
        4,
        () -> {
          alerts.look(contract);
          return true;
        });

    assertThat(TestAlerts.of(contract)).hasSize(9).doesNotHaveDuplicates();
  }

  @Test
  void aRenewalEndsTheAlertsOfTheTermBeforeAndLaterRaisesThoseOfTheNext() {
    Agreement contract = TestContracts.activated(renewedFrom("2031-04-30", 6));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly("NOTICE_DUE - 2031-03-31 OPEN", "TERM_ENDS - 2031-04-30 OPEN");

    passes("2031-05-01", contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly("NOTICE_DUE - 2031-03-31 DONE", "TERM_ENDS - 2031-04-30 DONE");
    assertThat(TestAlerts.notes(contract, AlertKind.TERM_ENDS))
        .containsExactly("The contract's present end is 2031-10-31");

    passes("2031-07-03", contract);
    assertThat(TestAlerts.of(contract)).contains("NOTICE_DUE - 2031-10-01 OPEN");
  }

  @Test
  void aTerminationEndsTheAlertForNoticeAndItsWithdrawalRaisesItAgain() {
    Agreement contract = TestContracts.activated(renewedFrom("2031-05-31", 12));
    alerts.look(contract);
    terminate(contract, "MUTUAL", TODAY, LocalDate.parse("2031-04-10")).statusCode(201);

    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly(
            "TERM_ENDS - 2031-04-10 OPEN",
            "NOTICE_DUE - 2031-05-01 DONE",
            "TERM_ENDS - 2031-05-31 DONE");

    TestTerminations.withdraw(contract, TestContracts.tag(TestTerminations.path(contract)));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly(
            "TERM_ENDS - 2031-04-10 DONE",
            "NOTICE_DUE - 2031-05-01 OPEN",
            "TERM_ENDS - 2031-05-31 OPEN");
  }

  @Test
  void aContractThatIsOverLeavesNoAlertOpenAndIsLookedAtNoMore() {
    Agreement contract = TestContracts.activated(endingOn("2031-03-31"), bothOwing());
    assertThat(alerts.isLookedAt(contract)).isTrue();
    alerts.look(contract);
    clock.set(LocalDate.parse("2031-04-01"));
    requested("contract-life", "all");
    await(() -> "EXPIRED".equals(read(contract.path()).extract().path("status")));
    assertThat(alerts.isLookedAt(contract)).isTrue();

    alerts.look(contract);

    assertThat(alerts.isLookedAt(contract)).isFalse();
    assertThat(TestAlerts.of(contract)).isNotEmpty().allMatch(alert -> alert.endsWith(" DONE"));
    assertThat(TestAlerts.notes(contract, AlertKind.OBLIGATION_DUE))
        .containsOnly("The contract is over");
  }

  @Test
  void anObligationIsAlertedOfUntilItIsKeptAndNotOfYearsAgo() {
    Agreement contract =
        TestContracts.activated(endingOn("2032-12-31"), owing("forecast", "QUARTERLY", 20));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).containsExactly("OBLIGATION_DUE forecast 2031-03-20 OPEN");

    passes("2031-03-21", contract);
    assertThat(TestAlerts.of(contract)).containsExactly("OBLIGATION_DUE forecast 2031-03-20 OPEN");
    kept(contract, "forecast", "2031-03-20", "2031-03-21").statusCode(201);
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).containsExactly("OBLIGATION_DUE forecast 2031-03-20 DONE");
    assertThat(TestAlerts.notes(contract, AlertKind.OBLIGATION_DUE))
        .containsExactly("It was kept on 2031-03-21");
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2031-06-02T03:59:59Z, 2031-06-02T04:00:00Z",
    "Asia/Manila, 2031-06-01T15:59:59Z, 2031-06-01T16:00:00Z",
  })
  void aDayBeginsWhereTheContractIsAtHome(String zone, Instant before, Instant after) {
    Agreement contract =
        TestContracts.activated(endingOn("2031-09-30"), set("/timeZone", "\"%s\"".formatted(zone)));

    clock.set(before);
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).isEmpty();
    clock.set(after);
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).hasSize(1);

    String soon = ALERTS + "?dueWithin=P90D&contractId=" + contract.id();
    read(soon).body("items", hasSize(1));
    clock.set(before);
    read(soon).body("items", hasSize(0));
  }

  @Test
  void theJobLooksAtAllContracts() {
    Agreement contract = TestContracts.activated(endingOn("2031-05-31"));

    requested(AlertJob.KIND, AlertJob.KEY);

    await(() -> !TestAlerts.of(contract).isEmpty());
    assertThat(TestAlerts.of(contract)).contains("TERM_ENDS - 2031-05-31 OPEN");
  }

  private void requested(String kind, String key) {
    transactions.runAsJob("test", () -> jobs.request(kind, key));
  }

  private static void await(BooleanSupplier done) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      assertThat(Instant.now()).as("the job comes").isBefore(end);
    }
  }

  private void passes(String today, Agreement contract) {
    clock.set(LocalDate.parse(today));
    alerts.look(contract);
  }
}
