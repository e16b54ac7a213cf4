package dev.plumbline.vendor.registry;

import dev.plumbline.service.transaction.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Vendors for tests, brought to where they are by real steps.
final class TestVendors {

  static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  static final Actor GOVERNANCE = new Actor("sub-1", "governance", null);
  static final DueDiligence NOTHING_DEMANDED = DueDiligence.on(TODAY, Set.of(), List.of());

  private TestVendors() {}

  static Vendor prospect() {
    return Vendor.register(
        new VendorProfile(
            VendorKind.EXTERNAL, "Northgate Contact Services Ltd", "GB", "01234567", null),
        NOW);
  }

  static Vendor assessed() {
    Vendor vendor = prospect();
    vendor.assess(RiskTier.HIGH, "handles payments", GOVERNANCE, NOW);
    return vendor;
  }

  static Vendor of(VendorStatus status) {
    Vendor vendor = assessed();
    VendorLife.wayTo(status).forEach(step -> become(vendor, step));
    return vendor;
  }

  static StatusChange become(Vendor vendor, VendorStatus to) {
    return vendor.become(to, "as agreed", NOTHING_DEMANDED, GOVERNANCE, NOW);
  }
}
