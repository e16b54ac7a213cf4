package dev.plumbline.contract.agreement;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestTerminations.endingOn;
import static dev.plumbline.contract.agreement.api.TestTerminations.renewedFrom;
import static dev.plumbline.contract.agreement.api.TestTerminations.terminate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.TestClock;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.agreement.api.TestTerminations;
import dev.plumbline.contract.feed.api.TestFeed;
import dev.plumbline.service.job.Jobs;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the clock makes of contracts. It is the middle of March 2031.
@QuarkusTest
class ContractLifeTest {

  private static final LocalDate TODAY = LocalDate.parse("2031-03-15");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject TestClock clock;
  @Inject ContractLife life;
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
  void aTermThatDoesNotRenewItselfExpires() {
    Agreement contract = TestContracts.activated(endingOn("2031-03-31"));
    long head = TestFeed.head();

    passes("2031-03-31", contract);
    read(contract.path()).body("status", is("ACTIVE")).body("termEnd", is("2031-03-31"));

    passes("2031-04-01", contract);
    read(contract.path()).body("status", is("EXPIRED")).body("termEnd", is("2031-03-31"));
    assertThat(TestFeed.of(contract.id(), head)).containsExactly("EXPIRED 2031-03-31 NONE");
    passes("2032-01-01", contract);
    assertThat(TestFeed.of(contract.id(), head)).hasSize(1);
  }

  @Test
  void aTermThatRenewsItselfGoesOnAlsoAfterALongSleep() {
    Agreement contract = TestContracts.activated(renewedFrom("2031-03-31", 6));
    long head = TestFeed.head();

    passes("2031-04-01", contract);
    read(contract.path()).body("status", is("ACTIVE")).body("termEnd", is("2031-09-30"));
    passes("2032-05-01", contract);

    assertThat(TestFeed.of(contract.id(), head))
        .containsExactly(
            "RENEWED 2031-09-30 AUTOMATIC",
            "RENEWED 2032-03-31 AUTOMATIC",
            "RENEWED 2032-09-30 AUTOMATIC");
  }

  @Test
  void aTermWhoseRenewalsHaveComeBeforeItsActivationIsInItsPresentOne() {
    long head = TestFeed.head();
    Agreement contract = TestContracts.activated(renewedFrom("2021-03-31", 12));

    assertThat(TestFeed.of(contract.id(), head)).containsExactly("ACTIVATED 2031-03-31 AUTOMATIC");
  }

  @Test
  void whatWasTerminatedEndsAndSoDoesItsRenewal() {
    Agreement contract = TestContracts.activated(renewedFrom("2031-03-31", 12));
    long head = TestFeed.head();
    terminate(contract, "NOTICE", TODAY, LocalDate.parse("2031-05-15")).statusCode(201);

    passes("2031-05-15", contract);
    read(contract.path()).body("status", is("ACTIVE"));
    passes("2031-05-16", contract);

    read(contract.path()).body("status", is("TERMINATED")).body("termEnd", is("2031-05-15"));
    read(TestTerminations.path(contract)).body("endsOn", is("2031-05-15"));
    assertThat(TestFeed.of(contract.id(), head))
        .containsExactly(
            "TERMINATION_GIVEN 2031-05-15 NONE",
            "RENEWED 2031-05-15 NONE",
            "TERMINATED 2031-05-15 NONE");
  }

  @Test
  void aTerminationThatHasComeTrueIsNotTakenBackEvenBeforeTheJobCame() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"));
    terminate(contract, "MUTUAL", TODAY, TODAY).statusCode(201);
    String tag = TestContracts.tag(TestTerminations.path(contract));

    clock.set(TODAY.plusDays(1));
    TestTerminations.withdraw(contract, tag)
        .statusCode(409)
        .body("type", endsWith("/problems/contract-over"));
  }

  @Test
  void termsAreInForceInEveryMonthOfTheRenewedTermAndInNoOther() {
    Agreement contract = TestContracts.activated(renewedFrom("2031-03-31", 3));
    inForce(contract, "2031-03", 200);
    inForce(contract, "2031-04", 404);

    // The answer does not wait for the job.
    clock.set(LocalDate.parse("2031-04-01"));
    inForce(contract, "2031-04", 200);
    inForce(contract, "2031-06", 200);
    inForce(contract, "2031-07", 404);

    passes("2031-04-01", contract);
    terminate(contract, "NOTICE", LocalDate.parse("2031-04-01"), LocalDate.parse("2031-08-10"))
        .statusCode(201);
    inForce(contract, "2031-08", 200);
    inForce(contract, "2031-09", 404);
    passes("2031-09-01", contract);
    inForce(contract, "2021-01", 200);
    inForce(contract, "2031-08", 200);
    inForce(contract, "2031-09", 404);
  }

  @Test
  void whatIsOverStillServesItsTerms() {
    Agreement contract = TestContracts.activated(endingOn("2031-03-31"));
    passes("2031-04-01", contract);

    read(contract.firstVersion() + "/terms").body("reference", is(contract.reference()));
    inForce(contract, "2031-03", 200);
    inForce(contract, "2031-04", 404);
  }

  @Test
  void anAmendmentOfARenewedContractKeepsItsPresentTerm() {
    Consumer<ObjectNode> term = renewedFrom("2021-03-31", 12);
    Agreement contract = TestContracts.activated(term);
    TestContracts.draft(contract, term, set("/effectiveFrom", "\"2031-05\""));
    TestContracts.submit(contract, 2);
    TestContracts.approve(contract, 2);
    TestContracts.accept(contract, 2);

    TestContracts.activate(contract, 2).statusCode(200);
    read(contract.path()).body("termEnd", is("2031-03-31"));
    passes("2031-04-01", contract);
    read(contract.path()).body("termEnd", is("2032-03-31"));
    read(contract.path() + "/terms?period=2031-04").body("version", is(1));
    read(contract.path() + "/terms?period=2031-05").body("version", is(2));
  }

  @Test
  void anAmendmentThatProlongsTheTermKeepsTheContractFromExpiring() {
    Agreement contract = TestContracts.activated(endingOn("2031-03-31"));
    TestContracts.draft(contract, endingOn("2031-12-31"), set("/effectiveFrom", "\"2031-04\""));
    TestContracts.submit(contract, 2);
    TestContracts.approve(contract, 2);
    TestContracts.accept(contract, 2);
    TestContracts.activate(contract, 2).statusCode(200);

    passes("2031-04-01", contract);
    read(contract.path()).body("status", is("ACTIVE")).body("termEnd", is("2031-12-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2031-04-01T03:59:59Z, 2031-04-01T04:00:00Z",
    "Asia/Manila, 2031-03-31T15:59:59Z, 2031-03-31T16:00:00Z",
  })
  void aDayIsOverWhereTheContractIsAtHome(String zone, Instant before, Instant after) {
    Agreement contract =
        TestContracts.activated(endingOn("2031-03-31"), set("/timeZone", "\"%s\"".formatted(zone)));

    clock.set(before);
    assertThat(due()).doesNotContain(contract.id());
    catchUp(contract);
    read(contract.path()).body("status", is("ACTIVE"));

    clock.set(after);
    assertThat(due()).contains(contract.id());
    catchUp(contract);
    read(contract.path()).body("status", is("EXPIRED"));
  }

  @Test
  void twoReplicasRenewOnce() {
    Agreement contract = TestContracts.activated(renewedFrom("2031-03-31", 12));
    long head = TestFeed.head();

    clock.set(LocalDate.parse("2031-04-01"));
    AtOnce.times(
        4,
        () -> {
          catchUp(contract);
          return true;
        });

    assertThat(TestFeed.of(contract.id(), head)).containsExactly("RENEWED 2032-03-31 AUTOMATIC");
  }

  @Test
  void aWithdrawalAndTheEndNeverBothHappen() {
    Agreement contract = TestContracts.activated(renewedFrom("2031-12-31", 12));
    terminate(contract, "MUTUAL", TODAY, TODAY).statusCode(201);
    String tag = TestContracts.tag(TestTerminations.path(contract));
    long head = TestFeed.head();

    clock.set(TODAY.plusDays(1));
    List<Integer> answers =
        AtOnce.all(
            List.of(
                () -> TestTerminations.withdraw(contract, tag).extract().statusCode(),
                () -> {
                  catchUp(contract);
                  return 0;
                }));

    assertThat(answers.getFirst()).isEqualTo(409);
    assertThat(TestFeed.of(contract.id(), head)).containsExactly("TERMINATED 2031-03-15 NONE");
  }

  @Test
  void theJobFindsWhatIsDue() {
    Agreement expiring = TestContracts.activated(endingOn("2031-03-31"));
    Agreement renewed = TestContracts.activated(renewedFrom("2031-03-31", 12));

    clock.set(LocalDate.parse("2031-04-02"));
    transactions.runAsJob("test", () -> jobs.request(ContractLifeJob.KIND, ContractLifeJob.KEY));

    await(expiring, "status", "EXPIRED");
    await(renewed, "termEnd", "2032-03-31");
    as(Tokens.vendor(renewed.vendorId())).get(renewed.path()).then().statusCode(200);
  }

  private void passes(String today, Agreement contract) {
    clock.set(LocalDate.parse(today));
    catchUp(contract);
  }

  private void catchUp(Agreement contract) {
    transactions.runAsJob(ContractLifeJob.KIND, () -> life.catchUp(contract.id()));
  }

  private List<UUID> due() {
    return transactions.asJob(ContractLifeJob.KIND, () -> life.due(new UUID(0, 0)));
  }

  private static void inForce(Agreement contract, String month, int status) {
    governance().get(contract.path() + "/terms?period=" + month).then().statusCode(status);
  }

  private static void await(Agreement contract, String field, String value) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!read(contract.path()).extract().path(field).equals(value)) {
      assertThat(Instant.now()).as(field).isBefore(end);
    }
  }
}
