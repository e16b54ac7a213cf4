package dev.plumbline.vendor.registry;

import dev.plumbline.service.transaction.Actor;
import dev.plumbline.vendor.registry.diligence.Gap;
import dev.plumbline.vendor.registry.diligence.RiskAssessment;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import dev.plumbline.vendor.registry.profile.VendorKind;
import dev.plumbline.vendor.registry.profile.VendorProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Vendors for tests, brought to where they are by real steps.
public final class TestVendors {

  public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  public static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  public static final Actor GOVERNANCE = new Actor("sub-1", "governance", null);
  static final List<Gap> NOTHING_MISSING = List.of();

  private TestVendors() {}

  static Vendor prospect() {
    return Vendor.register(
        new VendorProfile(
            VendorKind.EXTERNAL,
            "Northgate Contact Services Ltd",
            null,
            "GB",
            "01234567",
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of()),
        NOW);
  }

  static Vendor assessed() {
    Vendor vendor = prospect();
    vendor.assess(new RiskAssessment(RiskTier.HIGH, null), "handles payments", GOVERNANCE, NOW);
    return vendor;
  }

  static Vendor of(VendorStatus status) {
    Vendor vendor = assessed();
    VendorLife.wayTo(status).forEach(step -> become(vendor, step));
    return vendor;
  }

  static StatusChange become(Vendor vendor, VendorStatus to) {
    return vendor.become(to, "as agreed", NOTHING_MISSING, GOVERNANCE, NOW);
  }
}
