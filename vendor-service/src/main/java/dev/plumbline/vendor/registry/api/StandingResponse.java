package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.Standing;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a vendor may be relied upon today.
///
/// @param missingDueDiligence what its tier demands and what does not count, certifications
///     included
public record StandingResponse(
    UUID vendorId,
    String legalName,
    VendorStatus status,
    @Nullable RiskTier riskTier,
    List<MissingProof> missingDueDiligence) {

  static StandingResponse of(Standing standing) {
    Vendor vendor = standing.vendor();
    return new StandingResponse(
        vendor.id(),
        vendor.profile().legalName(),
        vendor.status(),
        vendor.riskTier().orElse(null),
        standing.missing().stream().map(MissingProof::of).toList());
  }
}
