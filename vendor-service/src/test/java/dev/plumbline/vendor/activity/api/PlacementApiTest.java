package dev.plumbline.vendor.activity.api;

import static dev.plumbline.vendor.Requests.governance;
import static dev.plumbline.vendor.activity.api.TestPortfolio.path;
import static dev.plumbline.vendor.activity.api.TestPortfolio.placement;
import static dev.plumbline.vendor.activity.api.TestPortfolio.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.plumbline.vendor.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlacementApiTest {

  private static final LocalDate DAY = LocalDate.parse("2031-03-10");

  @Inject TestClock clock;

  @AfterEach
  void timeGoesOn() {
    clock.reset();
  }

  /// As the founding article has them.
  @ParameterizedTest
  @CsvSource({
    "loyalty-programmes, KEEP_IN_HOUSE",
    "top-advocate-support, KEEP_IN_HOUSE",
    "escalation-care, KEEP_IN_HOUSE",
    "collections, OUTSOURCE",
    "data-analytics, OUTSOURCE",
    "general-inquiries, OUTSOURCE",
    "claims-processing, OUTSOURCE"
  })
  void theCatalogueComesAssessed(String code, String verdict) {
    placement(code).body("verdict", is(verdict)).body("assessed.number", is(1));
    governance()
        .get(path(code, "assessments"))
        .then()
        .body("items", hasSize(1))
        .body("items.reason", everyItem(startsWith("Gartner, ")));
  }

  @Test
  void aPlacementSaysWhyAndWhatWouldFlipIt() {
    String code = registered();
    governance()
        .body(TestPortfolio.assessment(3, 3, 2, 1))
        .post(path(code, "assessments"))
        .then()
        .statusCode(201);

    placement(code)
        .body("activity", is(code))
        .body("verdict", is("OUTSOURCE"))
        .body("assessed.criticality", is(2.25f))
        .body("assessed.verdict", is("OUTSOURCE"))
        .body("assessed.rule", is("Criticality is below 2.5 and no factor reaches 4"))
        .body(
            "assessed.flips.factor",
            contains(
                "COMPETITIVE_ADVANTAGE", "LOYALTY_DRIVER", "ELEVATED_RISK", "CUSTOMER_PROXIMITY"))
        .body("assessed.flips.from", contains(3, 3, 2, 1))
        .body("assessed.flips.to", contains(4, 4, 3, 2))
        .body("assessed.flips.verdict", everyItem(is("OUTSOURCE_WITH_SAFEGUARDS")))
        .body("override", nullValue())
        .body("waiver", nullValue());
  }

  @Test
  void whatIsNotAssessedHasNoVerdict() {
    placement(registered()).body("verdict", nullValue()).body("assessed", nullValue());
  }

  @Test
  void aPastDayIsAnsweredAsItWas() {
    clock.set(DAY);
    String code = registered();
    TestPortfolio.assess(code, 5);
    clock.set(DAY.plusDays(1));
    TestPortfolio.assess(code, 1);

    placement(code, DAY.minusDays(1)).body("verdict", nullValue());
    placement(code, DAY).body("verdict", is("KEEP_IN_HOUSE")).body("date", is(DAY.toString()));
    placement(code, DAY.plusDays(1)).body("verdict", is("OUTSOURCE"));
    placement(code).body("verdict", is("OUTSOURCE"));
  }

  @ParameterizedTest
  @CsvSource({"date, 2031-02-30", "date, +12031-01-01", "day, 2031-01-01"})
  void aBadParameterIsRefusedByName(String name, String value) {
    governance()
        .queryParam(name, value)
        .get(path("collections", "placement"))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(name));
  }
}
