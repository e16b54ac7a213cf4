package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.RiskTier;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorKind;
import dev.plumbline.vendor.registry.VendorProfile;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.web.identity.Caller;
import dev.plumbline.web.identity.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A vendor as this caller may see it.
public record VendorResponse(
    UUID id,
    VendorKind kind,
    String legalName,
    String country,
    String registrationId,
    @Nullable String website,
    VendorStatus status,
    @Schema(description = "Absent before the first assessment, and for who may not read risk tiers")
        @Nullable RiskTier riskTier,
    Instant createdAt,
    Instant updatedAt) {

  private static final Set<Role> RISK_READERS =
      Set.of(Role.GOVERNANCE, Role.APPROVER, Role.AUDITOR, Role.INTEGRATION);

  static VendorResponse of(Vendor vendor, Caller caller) {
    VendorProfile profile = vendor.profile();
    boolean showsRisk = RISK_READERS.stream().anyMatch(caller::has);
    return new VendorResponse(
        vendor.id(),
        profile.kind(),
        profile.legalName(),
        profile.country(),
        profile.registrationId(),
        profile.website(),
        vendor.status(),
        showsRisk ? vendor.riskTier().orElse(null) : null,
        vendor.createdAt(),
        vendor.updatedAt());
  }
}
