package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.as;
import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.critical;
import static dev.plumbline.vendor.activity.api.TestPortfolio.override;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static dev.plumbline.vendor.activity.api.TestPortfolio.placement;
import static dev.plumbline.vendor.activity.api.TestPortfolio.waiver;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WaiverApiTest {

  private static final LocalDate TODAY = LocalDate.parse("2031-03-10");

  @Inject TestClock clock;

  @BeforeEach
  void itIsADayInMarch() {
    clock.set(TODAY);
  }

  @AfterEach
  void timeGoesOn() {
    clock.reset();
  }

  @Test
  void anApproversWaiverCountsUntilItExpires() {
    String code = critical();
    as(Tokens.approver())
        .body(waiver(TODAY.plusDays(7)))
        .post(path(code, "waivers"))
        .then()
        .statusCode(201)
        .header("Location", endsWith(path(code, "waivers", "1")))
        .body("actor", is("approver"))
        .body("state", is("IN_FORCE"));

    placement(code)
        .body("verdict", is("KEEP_IN_HOUSE"))
        .body("waiver.number", is(1))
        .body("waiver.actor", is("approver"))
        .body("waiver.reason", is("no staff this winter"))
        .body("waiver.expiresOn", is(TODAY.plusDays(7).toString()));
    clock.set(TODAY.plusDays(7));
    placement(code).body("waiver.number", is(1));
    clock.set(TODAY.plusDays(8));
    placement(code).body("verdict", is("KEEP_IN_HOUSE")).body("waiver", nullValue());
    governance()
        .get(path(code, "waivers"))
        .then()
        .statusCode(200)
        .body("items.state", contains("EXPIRED"));
  }

  @Test
  void aWaiverCanBeRevoked() {
    String code = critical();
    waive(code, waiver(TODAY.plusDays(7))).statusCode(201);

    as(Tokens.approver())
        .body("{\"reason\": \"staff was found\"}")
        .post(path(code, "waivers", "1", "revocation"))
        .then()
        .statusCode(200)
        .body("state", is("REVOKED"))
        .body("revocation.actor", is("approver"));
    placement(code).body("waiver", nullValue());
    governance().get(path(code, "waivers", "1")).then().body("state", is("REVOKED"));
  }

  @Test
  void whatMayBeOutsourcedNeedsNone() {
    waive("collections", waiver(TODAY))
        .statusCode(409)
        .body("type", endsWith("/problems/waiver-not-needed"));

    String overridden = critical();
    governance()
        .body(override("OUTSOURCE_WITH_SAFEGUARDS", TODAY))
        .post(path(overridden, "overrides"))
        .then()
        .statusCode(201);
    waive(overridden, waiver(TODAY))
        .statusCode(409)
        .body("type", endsWith("/problems/waiver-not-needed"));
  }

  @Test
  void whatIsNotAssessedCannotBeWaived() {
    waive(TestPortfolio.registered(), waiver(TODAY))
        .statusCode(409)
        .body("type", endsWith("/problems/activity-not-assessed"));
  }

  @Test
  void aWaiverIsReasonedAndExpires() {
    String code = critical();

    waive(code, waiver(TODAY.minusDays(1)))
        .statusCode(422)
        .body("type", endsWith("/problems/expiry-passed"));
    waive(code, "{\"expiresOn\": \"%s\"}".formatted(TODAY))
        .statusCode(422)
        .body("type", endsWith("/problems/reason-missing"));
    waive(code, "{}")
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body("errors.pointer", containsInAnyOrder("/expiresOn", "/reason"));
  }

  @Test
  void aWaiverIsNoOverride() {
    String code = critical();
    waive(code, waiver(TODAY)).statusCode(201);

    governance().get(path(code, "overrides", "1")).then().statusCode(404);
  }

  private static ValidatableResponse waive(String code, String body) {
    return governance().body(body).post(path(code, "waivers")).then();
  }
}
