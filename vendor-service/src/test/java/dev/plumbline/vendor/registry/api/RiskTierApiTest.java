package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RiskTierApiTest {

  @Test
  void theLastAssessmentCountsAndAllAreKept() {
    UUID id = TestRegistry.registered();

    assess(id, "CRITICAL", "sees card numbers");
    ValidatableResponse last = assess(id, "LOW", "no longer does");

    TestRegistry.read(id).body("riskTier", is("LOW"));
    governance()
        .get(path(id, "risk-tiers"))
        .then()
        .statusCode(200)
        .body("items.tier", contains("CRITICAL", "LOW"))
        .body("items.reason", contains("sees card numbers", "no longer does"))
        .body("items.actor", contains("governance", "governance"));
    governance().get(last.extract().header("Location")).then().body("tier", is("LOW"));
  }

  @Test
  void theTierDecidesWhatIsDemanded() {
    UUID id = TestRegistry.registered();

    demanded(id).body("items", empty());
    assess(id, "LOW", "sells pens");
    demanded(id)
        .body("items.item", contains("company-registration", "sanctions-screening"))
        .body("items.state", contains("MISSING", "MISSING"))
        .body("items.demanded", contains(true, true));
    assess(id, "CRITICAL", "sees card numbers");
    demanded(id).body("items.item", hasItem("penetration-test"));
    assess(id, "HIGH", "only addresses");
    demanded(id).body("items.item", not(hasItem("penetration-test")));
  }

  private static ValidatableResponse assess(UUID id, String tier, String reason) {
    return governance()
        .body("{\"tier\": \"%s\", \"reason\": \"%s\"}".formatted(tier, reason))
        .post(path(id, "risk-tiers"))
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse demanded(UUID id) {
    return governance().get(path(id, "due-diligence")).then().statusCode(200);
  }
}
