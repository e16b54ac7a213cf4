package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.plumbline.testkit.postgres.TestDatabase;
import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.entry.api.TestEntries;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a listing can be narrowed by beside the name. The vendor asked for is found by its
/// registration id as well, so that no other test's vendors are met.
@QuarkusTest
class VendorFilterTest {

  @Inject Clock clock;

  private UUID vendor = new UUID(0, 0);
  private String registrationId = "";

  @BeforeEach
  void aVendor() {
    registrationId = TestRegistry.newRegistrationId();
    vendor =
        TestRegistry.idOf(
            governance()
                .body(
                    """
                    {"kind": "EXTERNAL", "legalName": "Northgate", "country": "GB",
                     "registrationId": "%s", "services": ["technical-support", "billing"],
                     "channels": ["voice"], "pricingModels": ["FTE", "OUTCOME"]}
                    """
                        .formatted(registrationId))
                .post(VENDORS)
                .then()
                .statusCode(201)
                .body("services", contains("billing", "technical-support"))
                .body("pricingModels", contains("FTE", "OUTCOME")));
  }

  @Test
  void byService() {
    found("service", "billing", true);
    found("service", "bill", false);
  }

  @Test
  void byTheLanguagesOfItsSites() {
    found("language", "pl", false);
    TestEntries.add(vendor, TestEntries.SITES, TestEntries.SITES.freshReplacement());

    found("language", "pl", true);
    found("language", "en", true);
    found("language", "de", false);
  }

  @Test
  void byTier() {
    governance()
        .body("{\"tier\": \"HIGH\", \"reason\": \"handles payments\"}")
        .post(path(vendor, "risk-tiers"));

    found("tier", "HIGH", true);
    found("tier", "LOW", false);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "60, true", "61, false"})
  void byTheDayOfTheNextRiskAssessment(int days, boolean comes) {
    found("reassessWithin", "P60D", false);
    governance()
        .body(
            """
            {"tier": "HIGH", "reassessOn": "%s", "reason": "handles payments"}
            """
                .formatted(today().plusDays(days)))
        .post(path(vendor, "risk-tiers"));

    found("reassessWithin", "P60D", comes);
  }

  @Test
  void anAssessmentThatIsOverdueIsFoundToo() throws SQLException {
    try (Connection owner = new TestDatabase("vendor").owner();
        PreparedStatement overdue =
            owner.prepareStatement(
                "update vendor set risk_tier = 'HIGH', reassess_on = '2020-01-05'"
                    + " where vendor_id = ?")) {
      overdue.setObject(1, vendor);
      overdue.executeUpdate();
    }

    found("reassessWithin", "P0D", true);
  }

  @ParameterizedTest
  @CsvSource({
    "quality-analyst, tier, LOW",
    "finance, tier, LOW",
    "quality-analyst, reassessWithin, P60D",
    "finance, reassessWithin, P60D"
  })
  void whoMayNotReadRiskMayNotSearchByIt(String role, String filter, String value) {
    as(Tokens.user(role, role))
        .queryParam(filter, value)
        .get(VENDORS)
        .then()
        .statusCode(403)
        .body("type", endsWith("/problems/forbidden"));
    as(Tokens.vendor(vendor)).queryParam(filter, value).get(VENDORS).then().statusCode(403);
  }

  @Test
  void byACertificationThatCountsToday() {
    certified("iso-27001", today());
    certified("copc", today().minusDays(1));
    certified("pci-dss", null);

    found("certification", "iso-27001", true);
    found("certification", "copc", false);
    found("certification", "pci-dss", true);
    found("certification", "soc-2", false);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true", "60, true", "61, false"})
  void byACertificationThatEndsInTime(int days, boolean ends) {
    certified("iso-27001", today().plusDays(days));

    found("expiringWithin", "P60D", ends);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "60, true", "61, false"})
  void byEvidenceThatEndsInTime(int days, boolean ends) {
    shown(today().plusDays(days));

    found("expiringWithin", "P60D", ends);
  }

  @Test
  void whatDoesNotAgeDoesNotEnd() {
    certified("pci-dss", null);

    found("expiringWithin", "P100Y", false);
  }

  @Test
  void aPeriodOfNothingIsToday() {
    certified("iso-27001", today());

    found("expiringWithin", "P0D", true);
    found("expiringWithin", "P2M", true);
  }

  @Test
  void whoMayNotReadDueDiligenceLearnsNothingOfItsEnd() {
    shown(today().plusDays(3));
    ends(as(Tokens.approver()), true);
    ends(as(Tokens.finance()), false);
    ends(as(Tokens.vendor(vendor)), false);

    certified("iso-27001", today().plusDays(3));
    ends(as(Tokens.finance()), true);
    ends(as(Tokens.vendor(vendor)), true);
  }

  @Test
  void allTogether() {
    certified("iso-27001", today().plusDays(10));
    TestEntries.added(vendor, TestEntries.SITES);

    governance()
        .queryParam("registrationId", registrationId)
        .queryParam("name", "north")
        .queryParam("status", "PROSPECT")
        .queryParam("country", "GB")
        .queryParam("language", "en")
        .queryParam("service", "billing")
        .queryParam("certification", "iso-27001")
        .queryParam("expiringWithin", "P60D")
        .get(VENDORS)
        .then()
        .statusCode(200)
        .body("items.id", contains(vendor.toString()));
    found("status", "ACTIVE", false);
  }

  @ParameterizedTest
  @CsvSource({
    "tier, HIGHEST",
    "language, english",
    "language, xx",
    "service, Technical Support",
    "certification, ISO 27001",
    "expiringWithin, 60",
    "expiringWithin, P60",
    "expiringWithin, PT1H",
    "expiringWithin, -P1D",
    "expiringWithin, P101Y",
    "expiringWithin, P999999999D",
    "reassessWithin, 60",
  })
  void aBadFilterIsRefusedByName(String name, String value) {
    governance()
        .queryParam(name, value)
        .get(VENDORS)
        .then()
        .statusCode(400)
        .body("type", endsWith("/problems/invalid-parameter"))
        .body("errors.parameter", contains(name));
  }

  private void found(String filter, String value, boolean is) {
    listed(governance().queryParam(filter, value), is);
  }

  private void ends(RequestSpecification request, boolean is) {
    listed(request.queryParam("expiringWithin", "P60D"), is);
  }

  private void listed(RequestSpecification request, boolean is) {
    ValidatableResponse answer =
        request.queryParam("registrationId", registrationId).get(VENDORS).then().statusCode(200);
    answer.body("items.id", is ? is(List.of(vendor.toString())) : not(hasItem(vendor.toString())));
  }

  private void certified(String scheme, @Nullable LocalDate expiresOn) {
    String end = expiresOn == null ? "" : "\"expiresOn\": \"%s\",".formatted(expiresOn);
    TestEntries.add(
            vendor,
            TestEntries.CERTIFICATIONS,
            """
            {"scheme": "%s", "number": "%s", "issuer": "Certifiers Ltd", %s
             "issuedOn": "2020-01-05", "scope": "All sites"}
            """
                .formatted(scheme, TestRegistry.newRegistrationId(), end))
        .statusCode(201);
  }

  private void shown(LocalDate expiresOn) {
    governance()
        .body(
            """
            {"completedOn": "2020-01-05", "expiresOn": "%s", "evidence": "File 17"}
            """
                .formatted(expiresOn))
        .put(path(vendor, "due-diligence", "insurance"))
        .then()
        .statusCode(200);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
