package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void anAssessmentCanNameTheDayOfTheNext() {
    UUID id = TestRegistry.registered();

    planned(id, "2099-01-04").statusCode(201).body("reassessOn", is("2099-01-04"));
    TestRegistry.read(id).body("reassessOn", is("2099-01-04"));
    for (String token : List.of(Tokens.finance(), Tokens.vendor(id))) {
      as(token).get(path(id)).then().statusCode(200).body("reassessOn", nullValue());
    }
    assess(id, "LOW", "no longer sees card numbers").body("reassessOn", nullValue());
    TestRegistry.read(id).body("reassessOn", nullValue());
    governance()
        .get(path(id, "risk-tiers"))
        .then()
        .body("items.reassessOn", contains("2099-01-04", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-01-05", "soon"})
  void theNextAssessmentLiesAhead(String day) {
    planned(TestRegistry.registered(), day)
        .statusCode(422)
        .body("errors.pointer", contains("/reassessOn"));
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

  private static ValidatableResponse planned(UUID id, String reassessOn) {
    return governance()
        .body(
            """
            {"tier": "HIGH", "reassessOn": "%s", "reason": "sees card numbers"}
            """
                .formatted(reassessOn))
        .post(path(id, "risk-tiers"))
        .then();
  }

  private static ValidatableResponse demanded(UUID id) {
    return governance().get(path(id, "due-diligence")).then().statusCode(200);
  }
}
