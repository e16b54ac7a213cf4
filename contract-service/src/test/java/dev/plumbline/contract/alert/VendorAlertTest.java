package dev.plumbline.contract.alert;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.agreement.api.TestContracts.read;
import static dev.plumbline.contract.agreement.api.TestTerminations.endingOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.plumbline.contract.TestClock;
import dev.plumbline.contract.agreement.api.TestContracts;
import dev.plumbline.contract.agreement.api.TestContracts.Agreement;
import dev.plumbline.contract.upstream.VendorServiceStub;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What vendor-service knows and contracts are to be warned of. It is the middle of March 2031.
@QuarkusTest
class VendorAlertTest {

  private static final String CERTIFICATION =
      """
      {"kind": "CERTIFICATION", "item": "iso-27001", "state": "%s", "expiresOn": "%s"}""";
  private static final String INSURANCE =
      """
      {"kind": "DUE_DILIGENCE", "item": "insurance", "state": "VALID", "expiresOn": "%s"}""";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String MISSING =
      """
      {"kind": "CERTIFICATION", "item": "iso-27001", "state": "MISSING"}""";

  @Inject TestClock clock;
  @Inject TestAlerts alerts;

  @BeforeEach
  void itIsMarch() {
    clock.set(LocalDate.parse("2031-03-15"));
  }

  @AfterEach
  void itIsNowAndVendorServiceIsBack() {
    VendorServiceStub.network().restore();
    clock.reset();
  }

  @Test
  void whatTheTierDemandsIsAlertedOfBeforeItExpires() {
    Agreement contract = TestContracts.activated(endingOn("2032-12-31"));
    VendorServiceStub.outlook(
        contract.vendorId(),
        "ACTIVE",
        CERTIFICATION.formatted("VALID", "2031-04-30"),
        INSURANCE.formatted("2031-12-31"));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly("CERTIFICATION_EXPIRES iso-27001 2031-04-30 OPEN");

    VendorServiceStub.outlook(
        contract.vendorId(),
        "ACTIVE",
        CERTIFICATION.formatted("VALID", "2034-04-30"),
        INSURANCE.formatted("2031-05-31"));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly(
            "CERTIFICATION_EXPIRES iso-27001 2031-04-30 DONE",
            "DUE_DILIGENCE_EXPIRES insurance 2031-05-31 OPEN");
    assertThat(TestAlerts.notes(contract, AlertKind.CERTIFICATION_EXPIRES))
        .containsExactly("It counts until 2034-04-30");
  }

  @Test
  void whatHasExpiredOrIsLostStaysOpenUntilItIsRenewedOrNotDemandedAnyMore() {
    Agreement contract = TestContracts.activated(endingOn("2032-12-31"));
    VendorServiceStub.outlook(
        contract.vendorId(), "ACTIVE", CERTIFICATION.formatted("EXPIRED", "2031-01-31"));
    alerts.look(contract);
    VendorServiceStub.outlook(contract.vendorId(), "ACTIVE", MISSING);
    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly("CERTIFICATION_EXPIRES iso-27001 2031-01-31 OPEN");

    VendorServiceStub.outlook(contract.vendorId(), "ACTIVE");
    alerts.look(contract);
    assertThat(TestAlerts.notes(contract, AlertKind.CERTIFICATION_EXPIRES))
        .containsExactly("The vendor's tier does not demand it any more");
  }

  @Test
  void aWaiverIsAlertedOfUntilItIsProlonged() {
    String activity = "collections-" + UUID.randomUUID();
    waivedUntil(activity, "2031-04-30");
    Agreement contract =
        TestContracts.activated(
            endingOn("2032-12-31"),
            add("/scope", "{\"activity\": \"%s\", \"channel\": \"voice\"}".formatted(activity)));
    String first = "WAIVER_EXPIRES %s 2031-04-30".formatted(activity);
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).containsExactly(first + " OPEN");

    clock.set(LocalDate.parse("2031-05-01"));
    VendorServiceStub.placement(activity, "\"assessed\": true, \"verdict\": \"KEEP_IN_HOUSE\"");
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).containsExactly(first + " OPEN");

    waivedUntil(activity, "2031-06-30");
    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly(first + " DONE", "WAIVER_EXPIRES %s 2031-06-30 OPEN".formatted(activity));
    assertThat(TestAlerts.notes(contract, AlertKind.WAIVER_EXPIRES))
        .containsExactly("There is a waiver until 2031-06-30", "-");
  }

  @Test
  void aSuspensionIsOneAlertForAsLongAsItLastsAndChangesNoTerms() {
    Agreement contract = TestContracts.activated(endingOn("2032-12-31"));
    String hash = TestContracts.hash(contract, 1);
    VendorServiceStub.outlook(contract.vendorId(), "SUSPENDED");
    alerts.look(contract);
    clock.set(LocalDate.parse("2031-03-17"));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).containsExactly("VENDOR_SUSPENDED - 2031-03-15 OPEN");
    TestAlerts.become(TestAlerts.ids(contract).getFirst(), AlertState.DONE).statusCode(200);
    alerts.look(contract);
    assertThat(TestAlerts.of(contract)).containsExactly("VENDOR_SUSPENDED - 2031-03-15 DONE");

    VendorServiceStub.outlook(contract.vendorId(), "ACTIVE");
    alerts.look(contract);
    VendorServiceStub.outlook(contract.vendorId(), "SUSPENDED");
    alerts.look(contract);

    assertThat(TestAlerts.of(contract))
        .containsExactly(
            "VENDOR_SUSPENDED - 2031-03-15 DONE", "VENDOR_SUSPENDED - 2031-03-17 OPEN");
    read(contract.path()).body("status", is("ACTIVE"));
    assertThat(TestContracts.hash(contract, 1)).isEqualTo(hash);
  }

  @Test
  void aVendorThatIsActiveAgainEndsTheAlertAndSaysSo() {
    Agreement contract = TestContracts.activated(endingOn("2032-12-31"));
    VendorServiceStub.outlook(contract.vendorId(), "SUSPENDED");
    alerts.look(contract);
    VendorServiceStub.outlook(contract.vendorId(), "ACTIVE");
    alerts.look(contract);

    assertThat(TestAlerts.of(contract)).containsExactly("VENDOR_SUSPENDED - 2031-03-15 DONE");
    assertThat(TestAlerts.notes(contract, AlertKind.VENDOR_SUSPENDED))
        .containsExactly("The vendor is ACTIVE");
  }

  @Test
  void withoutVendorServiceTheOtherAlertsComeAndItsOwnWait() {
    Agreement contract = TestContracts.activated(endingOn("2031-06-01"));
    VendorServiceStub.outlook(contract.vendorId(), "SUSPENDED");
    alerts.look(contract);
    VendorServiceStub.outlook(
        contract.vendorId(), "ACTIVE", CERTIFICATION.formatted("VALID", "2031-04-30"));

    VendorServiceStub.network().refuse();
    clock.set(LocalDate.parse("2031-03-16"));
    alerts.look(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly(
            "VENDOR_SUSPENDED - 2031-03-15 OPEN",
            "NOTICE_DUE - 2031-05-02 OPEN",
            "TERM_ENDS - 2031-06-01 OPEN");

    VendorServiceStub.network().restore();
    lookUntilItIsAskedAgain(contract);
    assertThat(TestAlerts.of(contract))
        .containsExactly(
            "VENDOR_SUSPENDED - 2031-03-15 DONE",
            "CERTIFICATION_EXPIRES iso-27001 2031-04-30 OPEN",
            "NOTICE_DUE - 2031-05-02 OPEN",
            "TERM_ENDS - 2031-06-01 OPEN");
  }

  /// What was away is left alone for some seconds.
  private void lookUntilItIsAskedAgain(Agreement contract) {
    Instant end = Instant.now().plus(PATIENCE);
    while (TestAlerts.of(contract).contains("VENDOR_SUSPENDED - 2031-03-15 OPEN")) {
      assertThat(Instant.now()).as("vendor-service is asked again").isBefore(end);
      alerts.look(contract);
    }
  }

  private static void waivedUntil(String activity, String day) {
    VendorServiceStub.placement(
        activity,
        """
        "assessed": true, "verdict": "KEEP_IN_HOUSE", "waivedUntil": "%s\""""
            .formatted(day));
  }
}
