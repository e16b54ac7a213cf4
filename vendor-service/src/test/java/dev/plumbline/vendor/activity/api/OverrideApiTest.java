package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.critical;
import static dev.plumbline.vendor.activity.api.TestPortfolio.override;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static dev.plumbline.vendor.activity.api.TestPortfolio.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.vendor.AuditLog;
import dev.plumbline.vendor.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverrideApiTest {

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
  void anOverrideStandsInPlaceOfTheVerdictUntilItExpires() {
    String code = critical();
    ValidatableResponse made =
        make(code, override("OUTSOURCE", TODAY.plusDays(30)))
            .statusCode(201)
            .header("Location", endsWith(path(code, "overrides", "1")))
            .body("verdict", is("OUTSOURCE"))
            .body("reason", is("pilot"))
            .body("actor", is("governance"))
            .body("state", is("IN_FORCE"));

    placement(code)
        .body("verdict", is("OUTSOURCE"))
        .body("assessed.verdict", is("KEEP_IN_HOUSE"))
        .body("override.number", is(1))
        .body("override.verdict", is("OUTSOURCE"))
        .body("override.reason", is("pilot"))
        .body("override.actor", is("governance"))
        .body("override.expiresOn", is(TODAY.plusDays(30).toString()));
    placement(code, TODAY.plusDays(30)).body("verdict", is("OUTSOURCE"));
    placement(code, TODAY.plusDays(31)).body("verdict", is("KEEP_IN_HOUSE"));

    clock.set(TODAY.plusDays(31));
    placement(code).body("verdict", is("KEEP_IN_HOUSE")).body("override", nullValue());
    governance().get(made.extract().header("Location")).then().body("state", is("EXPIRED"));
  }

  @Test
  void aNewerOverrideReplacesTheOneBeforeForGood() {
    String code = critical();
    make(code, override("OUTSOURCE", TODAY.plusDays(90))).statusCode(201);
    make(code, override("OUTSOURCE_WITH_SAFEGUARDS", TODAY.plusDays(5))).statusCode(201);

    placement(code).body("verdict", is("OUTSOURCE_WITH_SAFEGUARDS"));
    placement(code, TODAY.plusDays(6)).body("verdict", is("KEEP_IN_HOUSE"));
    governance()
        .get(path(code, "overrides"))
        .then()
        .statusCode(200)
        .body("items.number", contains(1, 2))
        .body("items.state", contains("REPLACED", "IN_FORCE"));
  }

  @Test
  void aRevokedOverrideCountsNoLonger() {
    String code = critical();
    make(code, override("OUTSOURCE", TODAY.plusDays(30))).statusCode(201);
    clock.set(TODAY.plusDays(2));

    revoke(code, "{\"reason\": \"the pilot failed\"}")
        .statusCode(200)
        .body("state", is("REVOKED"))
        .body("revocation.reason", is("the pilot failed"))
        .body("revocation.actor", is("governance"));
    placement(code).body("verdict", is("KEEP_IN_HOUSE"));
    placement(code, TODAY.plusDays(1)).body("verdict", is("OUTSOURCE"));

    revoke(code, "{\"reason\": \"once more\"}")
        .statusCode(409)
        .body("type", endsWith("/problems/ruling-over"));
    assertThat(AuditLog.of("activity", code))
        .containsExactly(
            "registered by governance",
            "assessed by governance",
            "overridden by governance",
            "ruling-revoked by governance");
  }

  @Test
  void whatIsNotAssessedHasNoVerdictToOverride() {
    make(TestPortfolio.registered(), override("OUTSOURCE", TODAY))
        .statusCode(409)
        .body("type", endsWith("/problems/activity-not-assessed"));
  }

  @Test
  void anOverrideIsReasonedAndExpires() {
    String code = critical();

    make(code, override("OUTSOURCE", TODAY)).statusCode(201);
    make(code, override("OUTSOURCE", TODAY.minusDays(1)))
        .statusCode(422)
        .body("type", endsWith("/problems/expiry-passed"))
        .body("errors.pointer", contains("/expiresOn"));
    for (String without : List.of("", ", \"reason\": \"\"", ", \"reason\": \" \\n\"")) {
      make(code, "{\"verdict\": \"OUTSOURCE\", \"expiresOn\": \"%s\"%s}".formatted(TODAY, without))
          .statusCode(422)
          .body("type", endsWith("/problems/reason-missing"))
          .body("errors.pointer", contains("/reason"));
    }
    make(code, "{\"verdict\": \"MAYBE\", \"expiresOn\": \"%s\"}".formatted(TODAY.minusDays(1)))
        .statusCode(422)
        .body("type", endsWith("/problems/invalid-content"))
        .body("errors.pointer", containsInAnyOrder("/verdict", "/expiresOn", "/reason"));
    make(code, "{\"verdict\": \"OUTSOURCE\", \"reason\": \"for ever\"}")
        .statusCode(422)
        .body("errors.pointer", contains("/expiresOn"));
    revoke(code, "{}").statusCode(422).body("type", endsWith("/problems/reason-missing"));
    governance().get(path(code, "overrides")).then().body("items.number", contains(1));
  }

  @Test
  void aRepeatedRequestRulesOnce() {
    String code = critical();
    String key = UUID.randomUUID().toString();

    for (int i = 0; i < 2; i++) {
      governance()
          .header("Idempotency-Key", key)
          .body(override("OUTSOURCE", TODAY))
          .post(path(code, "overrides"))
          .then()
          .statusCode(201)
          .body("number", is(1));
    }
  }

  private static ValidatableResponse make(String code, String body) {
    return governance().body(body).post(path(code, "overrides")).then();
  }

  private static ValidatableResponse revoke(String code, String body) {
    return governance().body(body).post(path(code, "overrides", "1", "revocation")).then();
  }
}
