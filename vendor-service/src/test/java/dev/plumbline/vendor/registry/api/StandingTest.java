package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What contract-service asks, with the token that only services have.
@QuarkusTest
class StandingTest {

  @Test
  void aVendorInGoodStandingLacksNothing() {
    UUID id = TestRegistry.in(VendorStatus.ACTIVE);

    standing(id)
        .statusCode(200)
        .body("vendorId", is(id.toString()))
        .body("legalName", is("Northgate Contact Services Ltd"))
        .body("status", is("ACTIVE"))
        .body("riskTier", is("LOW"))
        .body("missingDueDiligence", empty());
  }

  @Test
  void aProspectHasNoTierAndNothingIsDemanded() {
    standing(TestRegistry.registered())
        .statusCode(200)
        .body("status", is("PROSPECT"))
        .body("riskTier", nullValue())
        .body("missingDueDiligence", empty());
  }

  @Test
  void aHigherTierShowsWhatIsMissingSince() {
    UUID id = TestRegistry.in(VendorStatus.ACTIVE);
    governance()
        .body("{\"tier\": \"MEDIUM\", \"reason\": \"sees personal data\"}")
        .post(path(id, "risk-tiers"))
        .then()
        .statusCode(201);

    standing(id)
        .statusCode(200)
        .body("status", is("ACTIVE"))
        .body(
            "missingDueDiligence.item",
            contains("data-protection", "financial-statements", "information-security"))
        .body("missingDueDiligence.state", contains("MISSING", "MISSING", "MISSING"));
  }

  @Test
  void anUnknownVendorIsNotFound() {
    standing(UUID.randomUUID()).statusCode(404);
  }

  @Test
  void theTokenMustBeForThisServiceAndForThis() {
    UUID id = TestRegistry.registered();

    as(Tokens.service("scorecard-service", "contract-service", "read-standing"))
        .get(path(id, "standing"))
        .then()
        .statusCode(401);
    as(Tokens.service("contract-service", "vendor-service", "read-award"))
        .get(path(id, "standing"))
        .then()
        .statusCode(403);
    as(Tokens.user("mallory", "governance", "read-standing"))
        .get(path(id, "standing"))
        .then()
        .statusCode(403);
    as(Tokens.service("contract-service", "vendor-service", "read-standing"))
        .get(path(id))
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse standing(UUID id) {
    return as(Tokens.service("contract-service", "vendor-service", "read-standing"))
        .get(path(id, "standing"))
        .then();
  }
}
