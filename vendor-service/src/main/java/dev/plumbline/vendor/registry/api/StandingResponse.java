package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.DueDiligenceState;
import dev.plumbline.vendor.registry.RiskTier;
import dev.plumbline.vendor.registry.Standing;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a vendor may be relied upon today.
///
/// @param missingDueDiligence what its tier demands and what does not count
public record StandingResponse(
    UUID vendorId,
    String legalName,
    VendorStatus status,
    @Nullable RiskTier riskTier,
    List<MissingDueDiligence> missingDueDiligence) {

  /// An item that is MISSING or EXPIRED.
  public record MissingDueDiligence(String item, DueDiligenceState state) {}

  static StandingResponse of(Standing standing) {
    Vendor vendor = standing.vendor();
    return new StandingResponse(
        vendor.id(),
        vendor.profile().legalName(),
        vendor.status(),
        vendor.riskTier().orElse(null),
        standing.missing().stream()
            .map(item -> new MissingDueDiligence(item.code(), item.state()))
            .toList());
  }
}
