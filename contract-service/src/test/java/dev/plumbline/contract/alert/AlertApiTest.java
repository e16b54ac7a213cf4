package dev.plumbline.contract.alert;

import static dev.plumbline.contract.agreement.api.TestContracts.as;
import static dev.plumbline.contract.agreement.api.TestContracts.governance;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestContracts.vendorOf;
import static dev.plumbline.contract.agreement.api.TestTerminations.endingOn;
import static dev.plumbline.contract.alert.TestAlerts.ALERTS;
import static dev.plumbline.contract.alert.TestAlerts.become;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.contract.TestClock;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.testkit.postgres.SqlAttack;
import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A contract whose notice is due on 1 May 2031 and whose term ends on the 31st. It is the middle
/// of March.
@QuarkusTest
class AlertApiTest {

  private static final SqlAttack ATTACK = new SqlAttack("contract");

  @Inject TestClock clock;
  @Inject TestAlerts alerts;

  private Agreement contract = new Agreement(new UUID(0, 0), new UUID(0, 0), "");

  @BeforeEach
  void twoAlerts() {
    clock.set(LocalDate.parse("2031-03-15"));
    contract = TestContracts.activated(endingOn("2031-05-31"));
    alerts.look(contract);
  }

  @AfterEach
  void itIsNow() {
    clock.reset();
  }

  @Test
  void theyAreListedByDueDateAndByWhatIsAskedFor() {
    list("")
        .body("items.kind", contains("NOTICE_DUE", "TERM_ENDS"))
        .body("items[0].contractId", is(contract.id().toString()))
        .body("items[0].vendorId", is(contract.vendorId().toString()))
        .body(
            "items[0].message",
            is("The last day to give notice to 2031-05-31, when the term ends"));
    list("&dueWithin=P47D").body("items.kind", contains("NOTICE_DUE"));
    list("&dueWithin=P1M").body("items", empty());
    list("&kind=TERM_ENDS").body("items.dueOn", contains("2031-05-31"));
    list("&state=DONE").body("items", empty());
    read(ALERTS + "?contractId=" + UUID.randomUUID()).body("items", empty());
    governance()
        .get(ALERTS + "?dueWithin=soon")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("dueWithin"));
  }

  @Test
  void aListingGoesOnWhereItsPageEnds() {
    String next =
        list("&limit=1").body("items.kind", contains("NOTICE_DUE")).extract().path("next");

    list("&limit=1&cursor=" + next)
        .body("items.kind", contains("TERM_ENDS"))
        .body("next", nullValue());
  }

  @Test
  void peopleSayHowFarItWasSeenTo() {
    UUID alert = TestAlerts.ids(contract).getFirst();

    become(alert, AlertState.ACKNOWLEDGED)
        .statusCode(200)
        .body("state", is("ACKNOWLEDGED"))
        .body("changedBy", is("governance"))
        .body("note", is("As agreed"));
    become(alert, AlertState.OPEN)
        .statusCode(409)
        .body("type", endsWith("/problems/illegal-alert-change"))
        .body("detail", is("The alert is ACKNOWLEDGED; it can become DONE."));
    become(alert, AlertState.DONE).statusCode(200);
    become(alert, AlertState.DONE)
        .statusCode(409)
        .body("detail", is("The alert is DONE; it can become nothing else."));

    alerts.look(contract);
    read(ALERTS + "/" + alert).body("state", is("DONE")).body("note", is("As agreed"));
    assertThat(TestAlerts.of(contract)).hasSize(2);
  }

  @Test
  void whatPeopleSaidStaysWhenTheReasonGoes() {
    UUID alert = TestAlerts.ids(contract).getFirst();
    become(alert, AlertState.DONE).statusCode(200);

    clock.set(LocalDate.parse("2031-06-01"));
    alerts.look(contract);

    read(ALERTS + "/" + alert).body("note", is("As agreed")).body("changedBy", is("governance"));
  }

  @Test
  void anUnknownAlertIsNotFound() {
    governance().get(ALERTS + "/" + UUID.randomUUID()).then().statusCode(404);
    become(UUID.randomUUID(), AlertState.DONE).statusCode(404);
  }

  @Test
  void theyAreNeverAVendors() throws SQLException {
    String alert = ALERTS + "/" + TestAlerts.ids(contract).getFirst();

    vendorOf(contract).get(ALERTS).then().statusCode(403);
    vendorOf(contract).get(alert).then().statusCode(403);
    as(Tokens.vendor(UUID.randomUUID())).get(alert).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select from alert",
        "insert into alert select * from alert",
        "update alert set state = 'DONE'",
        "delete from alert",
        "truncate alert"
      })
  void noSqlOfAVendorReachesThem(String attack) throws SQLException {
    assertThat(ATTACK.asVendor(contract.vendorId(), attack)).isEqualTo(SqlAttack.DENIED);
    assertThat(ATTACK.withoutRole(attack)).isEqualTo(SqlAttack.DENIED);
  }

  @Test
  void noneIsTakenAwayOrGivenToAnothersContract() throws SQLException {
    assertThat(ATTACK.asClient("delete from alert")).isEqualTo(SqlAttack.DENIED);
    assertThat(ATTACK.asClient("truncate alert")).isEqualTo(SqlAttack.DENIED);
    assertThat(
            ATTACK.asClient(
                "update alert set vendor_id = gen_random_uuid() where contract_id = '%s'"
                    .formatted(contract.id())))
        .isEqualTo(SqlAttack.NOT_THERE);
  }

  private ValidatableResponse list(String filter) {
    return read(ALERTS + "?contractId=" + contract.id() + filter);
  }
}
