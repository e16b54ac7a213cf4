package dev.plumbline.vendor.registry.api;

import static dev.plumbline.vendor.registry.api.TestRegistry.VENDORS;
import static dev.plumbline.vendor.registry.api.TestRegistry.as;
import static dev.plumbline.vendor.registry.api.TestRegistry.governance;
import static dev.plumbline.vendor.registry.api.TestRegistry.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.testkit.token.Tokens;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.entry.api.TestEntries;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a vendor lacks, wherever it is told: in its body, in listings, to other services and when
/// it is to be approved.
@QuarkusTest
class MissingProofTest {

  private static final List<String> ITEMS =
      List.of(
          "business-continuity",
          "client-references",
          "company-registration",
          "data-protection",
          "financial-statements",
          "information-security",
          "insurance",
          "sanctions-screening");

  private UUID vendor = new UUID(0, 0);
  private String registrationId = "";

  @BeforeEach
  void aVendorOfHighRisk() {
    vendor = TestRegistry.registered();
    registrationId = TestRegistry.read(vendor).extract().path("registrationId");
    governance()
        .body("{\"tier\": \"HIGH\", \"reason\": \"handles payments\"}")
        .post(path(vendor, "risk-tiers"))
        .then()
        .statusCode(201);
    TestRegistry.become(vendor, VendorStatus.IN_DUE_DILIGENCE).statusCode(201);
  }

  @Test
  void allThatItsTierDemandsIsMissingAtFirst() {
    TestRegistry.read(vendor)
        .body("missing", hasSize(ITEMS.size() + 1))
        .body("missing.item", hasItems("insurance", "iso-27001"))
        .body("missing.find { it.item == 'insurance' }.kind", is("DUE_DILIGENCE"))
        .body("missing.find { it.item == 'iso-27001' }.kind", is("CERTIFICATION"))
        .body("missing.state.unique()", contains("MISSING"));
  }

  @Test
  void withoutACertificationItIsNotApproved() {
    ITEMS.forEach(item -> TestRegistry.show(vendor, item));

    TestRegistry.become(vendor, VendorStatus.APPROVED)
        .statusCode(409)
        .body("type", endsWith("/problems/due-diligence-incomplete"))
        .body("errors.code", contains("certification-missing"));
    TestRegistry.read(vendor).body("missing.item", contains("iso-27001"));
    standing().body("missingDueDiligence.item", contains("iso-27001"));
    TestEntries.added(vendor, TestEntries.CERTIFICATIONS);
    TestRegistry.read(vendor).body("missing", empty());
    standing().body("missingDueDiligence", empty());
    TestRegistry.become(vendor, VendorStatus.APPROVED).statusCode(201);
  }

  @Test
  void anExpiredCertificationIsNone() {
    TestEntries.add(
            vendor,
            TestEntries.CERTIFICATIONS,
            TestEntries.CERTIFICATIONS
                .fresh()
                .replace("2026-01-05", "2020-01-05")
                .replace("2099-01-04", "2021-01-04"))
        .statusCode(201);

    TestRegistry.read(vendor).body("missing.find { it.item == 'iso-27001' }.state", is("EXPIRED"));
    TestEntries.added(vendor, TestEntries.CERTIFICATIONS);
    TestRegistry.read(vendor).body("missing.item", not(hasItems("iso-27001")));
  }

  @Test
  void aListingTellsTheSame() {
    ITEMS.forEach(item -> TestRegistry.show(vendor, item));

    governance()
        .queryParam("registrationId", registrationId)
        .get(VENDORS)
        .then()
        .body("items[0].missing.item", contains("iso-27001"));
  }

  @Test
  void whoHasReadTheVendorLearnsOfWhatIsShownSince() {
    String before = TestRegistry.tag(vendor);
    TestRegistry.show(vendor, "insurance");
    String shown = TestRegistry.tag(vendor);
    String certification = TestEntries.added(vendor, TestEntries.CERTIFICATIONS).toString();
    String certified = TestRegistry.tag(vendor);
    governance()
        .header("If-Match", "*")
        .delete(path(vendor, "certifications", certification))
        .then()
        .statusCode(204);

    assertThat(List.of(before, shown, certified, TestRegistry.tag(vendor))).doesNotHaveDuplicates();
    governance().header("If-None-Match", shown).get(path(vendor)).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"approver", "auditor", "integration"})
  void whoReadsDueDiligenceReadsIt(String role) {
    as(Tokens.user(role, role)).get(path(vendor)).then().body("missing", not(empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quality-analyst", "finance"})
  void othersDoNot(String role) {
    for (String token : List.of(Tokens.user(role, role), Tokens.vendor(vendor))) {
      as(token).get(path(vendor)).then().statusCode(200).body("missing", nullValue());
      as(token)
          .queryParam("registrationId", registrationId)
          .get(VENDORS)
          .then()
          .statusCode(200)
          .body("items[0].missing", nullValue());
    }
  }

  private ValidatableResponse standing() {
    return as(Tokens.service("contract-service", "vendor-service", "read-standing"))
        .get(path(vendor, "standing"))
        .then()
        .statusCode(200);
  }
}
