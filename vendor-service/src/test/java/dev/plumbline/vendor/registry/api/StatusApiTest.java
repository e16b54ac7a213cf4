package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import dev.plumbline.vendor.registry.VendorLife;
import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class StatusApiTest {

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.VendorLife#steps")
  void everyStatusLeadsOnlyWhereItsLifeGoes(VendorLife.Step step) {
    UUID id = TestRegistry.in(step.from());

    ValidatableResponse answer = TestRegistry.become(id, step.to());

    if (step.legal()) {
      answer
          .statusCode(201)
          .body("from", is(step.from().name()))
          .body("to", is(step.to().name()))
          .body("actor", is("governance"))
          .body("reason", is("as agreed"));
      TestRegistry.read(id).body("status", is(step.to().name()));
    } else {
      answer.statusCode(409).body("type", endsWith("/problems/illegal-status-change"));
      VendorLife.legalAfter(step.from())
          .forEach(legal -> answer.body("detail", containsString(legal.name())));
      TestRegistry.read(id).body("status", is(step.from().name()));
    }
  }

  @Test
  void approvalNamesEverythingThatIsMissingAtOnce() {
    UUID id = TestRegistry.registered();
    TestRegistry.become(id, VendorStatus.IN_DUE_DILIGENCE).statusCode(201);

    TestRegistry.become(id, VendorStatus.APPROVED)
        .statusCode(409)
        .body("type", endsWith("/problems/due-diligence-incomplete"))
        .body("errors.code", contains("risk-tier-missing"));

    governance()
        .body("{\"tier\": \"MEDIUM\", \"reason\": \"sees personal data\"}")
        .post(path(id, "risk-tiers"))
        .then()
        .statusCode(201);
    TestRegistry.show(id, "company-registration");
    governance()
        .body(
            """
            {"completedOn": "2024-01-05", "expiresOn": "2025-01-05", "evidence": "Report 3"}
            """)
        .put(path(id, "due-diligence", "insurance"))
        .then()
        .statusCode(200);
    governance()
        .body(
            """
            {"completedOn": "2024-01-05", "expiresOn": "2025-01-05", "evidence": "Report 4"}
            """)
        .put(path(id, "due-diligence", "data-protection"))
        .then()
        .statusCode(200);

    TestRegistry.become(id, VendorStatus.APPROVED)
        .statusCode(409)
        .body(
            "errors.message",
            containsInAnyOrder(
                containsString("`sanctions-screening`"),
                containsString("`financial-statements`"),
                containsString("`information-security`"),
                containsString("`data-protection`, which is EXPIRED")));
    TestRegistry.read(id).body("status", is("IN_DUE_DILIGENCE"));
  }

  @Test
  void theHistoryTellsEveryStepByAge() {
    UUID id = TestRegistry.in(VendorStatus.ACTIVE);

    governance()
        .get(path(id, "status-changes"))
        .then()
        .statusCode(200)
        .body("items.from", contains("PROSPECT", "IN_DUE_DILIGENCE", "APPROVED"))
        .body("items.to", contains("IN_DUE_DILIGENCE", "APPROVED", "ACTIVE"));
    governance()
        .queryParam("limit", 2)
        .get(path(id, "status-changes"))
        .then()
        .body("items.to", contains("IN_DUE_DILIGENCE", "APPROVED"));
  }

  @Test
  void aStepCanBeReadWhereItsLocationSays() {
    UUID id = TestRegistry.registered();
    ValidatableResponse step = TestRegistry.become(id, VendorStatus.REJECTED);

    governance()
        .get(step.extract().header("Location"))
        .then()
        .statusCode(200)
        .body("id", is(step.extract().<String>path("id")))
        .body("to", is("REJECTED"));
    governance()
        .get(path(TestRegistry.registered(), "status-changes", step.extract().path("id")))
        .then()
        .statusCode(404);
  }

  @Test
  void aRepeatedStepIsTakenOnce() {
    UUID id = TestRegistry.registered();
    String key = UUID.randomUUID().toString();
    String step = "{\"to\": \"IN_DUE_DILIGENCE\", \"reason\": \"as agreed\"}";

    String first = step(id, key, step);
    assertThat(step(id, key, step)).isEqualTo(first);
  }

  private static String step(UUID id, String key, String body) {
    return governance()
        .header("Idempotency-Key", key)
        .body(body)
        .post(path(id, "status-changes"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
