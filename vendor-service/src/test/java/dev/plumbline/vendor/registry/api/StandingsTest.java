package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.TestClock;
import dev.plumbline.vendor.registry.VendorStatus;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What contract-service asks to warn of what expires.
@QuarkusTest
class StandingsTest {

  private static final String STANDINGS = "/api/v1/standings";

  @Inject TestClock clock;
  @Inject SessionFactory sessions;

  @AfterEach
  void timeGoesOn() {
    clock.reset();
  }

  @Test
  void eachVendorIsShownWithWhatItsTierDemandsAndUntilWhen() {
    UUID demanded = TestRegistry.registered();
    tier(demanded, "LOW");
    governance()
        .body(
            """
            {"completedOn": "2026-01-05", "expiresOn": "2031-03-10", "evidence": "File 17"}""")
        .put(path(demanded, "due-diligence", "company-registration"))
        .then()
        .statusCode(200);
    TestRegistry.show(demanded, "sanctions-screening");
    UUID active = TestRegistry.in(VendorStatus.ACTIVE);
    UUID prospect = TestRegistry.registered();

    clock.set(LocalDate.parse("2031-03-10"));
    ask(demanded, active, prospect, UUID.randomUUID())
        .statusCode(200)
        .body(
            "items.vendorId",
            containsInAnyOrder(demanded.toString(), active.toString(), prospect.toString()))
        .body(
            of(demanded, "demanded.item"), contains("company-registration", "sanctions-screening"))
        .body(of(demanded, "demanded.state"), contains("VALID", "VALID"))
        .body(of(demanded, "demanded[0].expiresOn"), is("2031-03-10"))
        .body(of(demanded, "demanded[1].expiresOn"), nullValue())
        .body(of(active, "status"), is("ACTIVE"))
        .body(of(prospect, "status"), is("PROSPECT"))
        .body(of(prospect, "demanded"), empty());

    clock.set(LocalDate.parse("2031-03-11"));
    ask(demanded)
        .body("items[0].demanded.state", contains("EXPIRED", "VALID"))
        .body("items[0].demanded[0].expiresOn", is("2031-03-10"));
  }

  @Test
  void aCertificationThatIsDemandedAndMissingIsShownSo() {
    UUID id = TestRegistry.registered();
    tier(id, "HIGH");

    ask(id)
        .body(
            "items[0].demanded.findAll { it.kind == 'CERTIFICATION' }.item", contains("iso-27001"))
        .body("items[0].demanded.state.unique()", contains("MISSING"));
  }

  @Test
  void manyVendorsAreTwoQueries() {
    UUID first = TestRegistry.in(VendorStatus.ACTIVE);
    UUID[] vendors =
        Stream.concat(
                Stream.of(first, TestRegistry.registered()),
                Stream.generate(UUID::randomUUID).limit(498))
            .toArray(UUID[]::new);
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    try {
      statistics.clear();
      ask(vendors).statusCode(200).body("items", hasSize(2));
      assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
    } finally {
      statistics.setStatisticsEnabled(false);
    }
  }

  @Test
  void badParametersAreRefusedByName() {
    service().get(STANDINGS).then().statusCode(400).body("errors.parameter", contains("vendor"));
    ask(Stream.generate(UUID::randomUUID).limit(501).toArray(UUID[]::new))
        .statusCode(400)
        .body("errors.parameter", contains("vendor"));
    service()
        .queryParam("vendor", "northgate")
        .get(STANDINGS)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("vendor"));
  }

  @Test
  void theTokenMustBeForThisServiceAndForThis() {
    String asked = STANDINGS + "?vendor=" + UUID.randomUUID();

    as(Tokens.service("contract-service", "scorecard-service", "read-standing"))
        .get(asked)
        .then()
        .statusCode(401);
    as(Tokens.service("contract-service", "vendor-service", "read-placement"))
        .get(asked)
        .then()
        .statusCode(403);
    as(Tokens.user("mallory", "governance", "read-standing")).get(asked).then().statusCode(403);
  }

  private static void tier(UUID id, String tier) {
    governance()
        .body("{\"tier\": \"%s\", \"reason\": \"handles payments\"}".formatted(tier))
        .post(path(id, "risk-tiers"))
        .then()
        .statusCode(201);
  }

  private static String of(UUID vendor, String field) {
    return "items.find { it.vendorId == '%s' }.%s".formatted(vendor, field);
  }

  private static ValidatableResponse ask(UUID... vendors) {
    return service().queryParam("vendor", List.of(vendors)).get(STANDINGS).then();
  }

  private static RequestSpecification service() {
    return as(Tokens.service("contract-service", "vendor-service", "read-standing"));
  }
}
