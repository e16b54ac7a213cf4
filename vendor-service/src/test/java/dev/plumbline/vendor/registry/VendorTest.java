package dev.plumbline.vendor.registry;

import static dev.plumbline.vendor.registry.TestVendors.GOVERNANCE;
import static dev.plumbline.vendor.registry.TestVendors.NOTHING_MISSING;
import static dev.plumbline.vendor.registry.TestVendors.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.vendor.registry.diligence.DueDiligenceState;
import dev.plumbline.vendor.registry.diligence.Gap;
import dev.plumbline.vendor.registry.diligence.ProofKind;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VendorTest {

  @ParameterizedTest
  @MethodSource("dev.plumbline.vendor.registry.VendorLife#steps")
  void everyStatusLeadsOnlyWhereItsLifeGoes(VendorLife.Step step) {
    Vendor vendor = TestVendors.of(step.from());

    if (step.legal()) {
      StatusChange change = TestVendors.become(vendor, step.to());
      assertThat(vendor.status()).isEqualTo(step.to());
      assertThat(change.from()).isEqualTo(step.from());
      assertThat(change.to()).isEqualTo(step.to());
    } else {
      ProblemException refusal = refusal(() -> TestVendors.become(vendor, step.to()));
      assertThat(refusal.type()).isEqualTo(RegistryProblem.ILLEGAL_STATUS_CHANGE);
      assertThat(VendorStatus.values())
          .filteredOn(status -> status != step.from())
          .filteredOn(status -> refusal.detail().orElseThrow().contains(status.name()))
          .containsExactlyInAnyOrderElementsOf(VendorLife.legalAfter(step.from()));
      assertThat(vendor.status()).isEqualTo(step.from());
    }
  }

  @Test
  void approvalNamesEverythingThatIsMissingAtOnce() {
    Vendor vendor = TestVendors.prospect();
    TestVendors.become(vendor, VendorStatus.IN_DUE_DILIGENCE);

    ProblemException refusal =
        approvalWith(
            vendor,
            new Gap(ProofKind.DUE_DILIGENCE, "insurance", DueDiligenceState.EXPIRED),
            new Gap(ProofKind.DUE_DILIGENCE, "site-audit", DueDiligenceState.MISSING),
            new Gap(ProofKind.CERTIFICATION, "iso-27001", DueDiligenceState.MISSING),
            new Gap(ProofKind.CERTIFICATION, "iso-18295", DueDiligenceState.EXPIRED));

    assertThat(refusal.type()).isEqualTo(RegistryProblem.DUE_DILIGENCE_INCOMPLETE);
    assertThat(refusal.violations())
        .extracting(Violation::code)
        .containsExactly(
            "risk-tier-missing",
            "due-diligence-expired",
            "due-diligence-missing",
            "certification-missing",
            "certification-expired");
    assertThat(vendor.status()).isEqualTo(VendorStatus.IN_DUE_DILIGENCE);
  }

  @Test
  void approvalNeedsATierEvenWhereNothingIsDemanded() {
    Vendor vendor = TestVendors.prospect();
    TestVendors.become(vendor, VendorStatus.IN_DUE_DILIGENCE);

    assertThat(approvalWith(vendor).violations())
        .extracting(Violation::code)
        .containsExactly("risk-tier-missing");
  }

  @ParameterizedTest
  @EnumSource(
      value = VendorStatus.class,
      names = {"REJECTED", "OFFBOARDED"})
  void whoBeginsAnewIsVettedAnew(VendorStatus end) {
    Vendor vendor = TestVendors.of(end);
    TestVendors.become(vendor, VendorStatus.PROSPECT);
    TestVendors.become(vendor, VendorStatus.IN_DUE_DILIGENCE);

    ProblemException refusal =
        approvalWith(
            vendor, new Gap(ProofKind.DUE_DILIGENCE, "insurance", DueDiligenceState.EXPIRED));

    assertThat(refusal.violations())
        .extracting(Violation::code)
        .containsExactly("due-diligence-expired");
  }

  @Test
  void aStepRemembersWhoTookItAndWhy() {
    Vendor vendor = TestVendors.assessed();

    StatusChange change =
        vendor.become(
            VendorStatus.REJECTED, "failed the screening", NOTHING_MISSING, GOVERNANCE, NOW);

    assertThat(change.vendorId()).isEqualTo(vendor.id());
    assertThat(change.actor()).isEqualTo("governance");
    assertThat(change.reason()).isEqualTo("failed the screening");
    assertThat(change.at()).isEqualTo(NOW);
  }

  private static ProblemException approvalWith(Vendor vendor, Gap... missing) {
    return refusal(
        () -> vendor.become(VendorStatus.APPROVED, "?", List.of(missing), GOVERNANCE, NOW));
  }

  private static ProblemException refusal(Runnable step) {
    return catchThrowableOfType(ProblemException.class, step::run);
  }
}
