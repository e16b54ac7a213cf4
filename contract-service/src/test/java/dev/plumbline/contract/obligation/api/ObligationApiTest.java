package dev.plumbline.contract.obligation.api;

import static dev.plumbline.contract.TestContent.set;
import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static dev.plumbline.contract.agreement.api.TestTerminations.endingOn;
import static dev.plumbline.contract.agreement.api.TestTerminations.renewedFrom;
import static dev.plumbline.contract.obligation.TestObligations.bothOwing;
import static dev.plumbline.contract.obligation.TestObligations.kept;
import static dev.plumbline.contract.obligation.TestObligations.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.TestClock;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.request.AtOnce;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What falls due, and what was kept of it. It is the middle of March 2031.
@QuarkusTest
class ObligationApiTest {

  private static final String SPRING = "?from=2031-02-01&to=2031-04-30";

  @Inject TestClock clock;

  @BeforeEach
  void itIsMarch() {
    clock.set(LocalDate.parse("2031-03-15"));
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void whatBothPartiesOweIsListedWithWhatBecameOfIt() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());
    kept(contract, "report", "2031-02-05", "2031-02-05").statusCode(201);
    kept(contract, "forecast", "2031-02-20", "2031-02-21")
        .statusCode(201)
        .body("state", is("LATE"))
        .body("fulfilment.recordedBy", is("finance"));

    read(path(contract) + SPRING)
        .body(
            "items.dueOn",
            contains(
                "2031-02-05", "2031-02-20", "2031-03-05", "2031-03-20", "2031-04-05", "2031-04-20"))
        .body("items.state", contains("KEPT", "LATE", "MISSED", "DUE", "DUE", "DUE"))
        .body("items.party.unique()", contains("VENDOR", "CLIENT"))
        .body("items[2].fulfilment", nullValue())
        .body("items[1].fulfilment.keptOn", is("2031-02-21"));
  }

  @Test
  void aListingGoesOnWhereItsPageEnds() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());

    String next =
        read(path(contract) + SPRING + "&limit=4").body("items", hasSize(4)).extract().path("next");
    read(path(contract) + SPRING + "&limit=4&cursor=" + next)
        .body("items.dueOn", contains("2031-04-05", "2031-04-20"))
        .body("next", nullValue());
  }

  @Test
  void withoutDaysTheNextThreeMonthsAreListed() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());

    read(path(contract))
        .body("items.dueOn.first()", is("2031-03-20"))
        .body("items.dueOn.last()", is("2031-06-05"));
  }

  @Test
  void aTermThatIsRenewedOwesOn() {
    Agreement renewed = TestContracts.activated(renewedFrom("2031-03-31", 3), bothOwing());
    read(path(renewed) + SPRING).body("items.dueOn.last()", is("2031-03-20"));

    clock.set(LocalDate.parse("2031-04-01"));
    read(path(renewed) + SPRING).body("items.dueOn.last()", is("2031-04-20"));
  }

  @Test
  void aDayIsOverWhereTheContractIsAtHome() {
    Agreement contract =
        TestContracts.activated(
            endingOn("2031-12-31"), bothOwing(), set("/timeZone", "\"America/New_York\""));
    String march = path(contract) + "?from=2031-03-05&to=2031-03-05";

    clock.set(Instant.parse("2031-03-06T04:59:59Z"));
    read(march).body("items.state", contains("DUE"));
    clock.set(Instant.parse("2031-03-06T05:00:00Z"));
    read(march).body("items.state", contains("MISSED"));
  }

  @Test
  void aContractThatWasNeverActiveOwesNothing() {
    Agreement contract = TestContracts.drafted(bothOwing());

    read(path(contract) + SPRING).body("items", empty());
    kept(contract, "report", "2031-02-05", "2031-02-05").statusCode(404);
  }

  @Test
  void itIsNotedOnceThatAnObligationWasKept() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());

    List<Integer> answers =
        AtOnce.times(
            3, () -> kept(contract, "report", "2031-03-05", "2031-03-04").extract().statusCode());

    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
    kept(contract, "report", "2031-03-05", "2031-03-05")
        .statusCode(409)
        .body("type", endsWith("/problems/obligation-fulfilled"))
        .body("detail", is("It was kept on 2031-03-04."));
  }

  @Test
  void aRepetitionWithTheSameKeyIsAnsweredAlike() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());
    String key = UUID.randomUUID().toString();

    for (int i = 0; i < 2; i++) {
      governance()
          .header("Idempotency-Key", key)
          .body("{\"dueOn\": \"2031-03-05\", \"keptOn\": \"2031-03-05\", \"note\": \"By mail\"}")
          .post(path(contract) + "/report/fulfilments")
          .then()
          .statusCode(201)
          .body("fulfilment.note", is("By mail"));
    }
  }

  @Test
  void allThatIsWrongIsTold() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());

    kept(contract, "report", "2031-03-06", "2031-03-16")
        .statusCode(422)
        .body("errors.pointer", contains("/dueOn", "/keptOn"))
        .body("errors.code", contains("not-due", "in-future"));
    kept(contract, "smile", "2031-03-05", "2031-03-05").statusCode(404);
    for (String days :
        List.of("?from=2031-02-01&to=2031-01-31", "?from=2031-01-01&to=2032-01-03")) {
      governance()
          .get(path(contract) + days)
          .then()
          .statusCode(400)
          .body("errors.parameter", contains("to"));
    }
  }

  @Test
  void aVendorReadsItsOwnContractsAndNotesNothing() {
    Agreement contract = TestContracts.activated(endingOn("2031-12-31"), bothOwing());

    vendorOf(contract)
        .get(path(contract) + SPRING)
        .then()
        .statusCode(200)
        .body("items", hasSize(6));
    as(Tokens.vendor(UUID.randomUUID())).get(path(contract)).then().statusCode(404);
    vendorOf(contract)
        .body("{\"dueOn\": \"2031-03-05\", \"keptOn\": \"2031-03-05\"}")
        .post(path(contract) + "/report/fulfilments")
        .then()
        .statusCode(403);
  }
}
