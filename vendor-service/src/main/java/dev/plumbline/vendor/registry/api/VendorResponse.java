package dev.plumbline.vendor.registry.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.vendor.registry.Standing;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A vendor as this caller may see it.
public record VendorResponse(
    UUID id,
    @JsonUnwrapped ProfileBody profile,
    VendorStatus status,
    @Schema(description = "Absent before the first assessment, and for who may not read risk tiers")
        @Nullable RiskTier riskTier,
    @Schema(
            description =
                "When its risk is to be assessed anew; absent where that is not planned, and for who may"
                    + " not read risk tiers")
        @Nullable LocalDate reassessOn,
    @Schema(
            description =
                "What its tier demands and what does not count today; absent for who may not read"
                    + " due diligence")
        @Nullable List<MissingProof> missing,
    Instant createdAt,
    Instant updatedAt) {

  /// @param showsRisk whether the caller may know of risk and due diligence
  static VendorResponse of(Standing standing, boolean showsRisk) {
    Vendor vendor = standing.vendor();
    return new VendorResponse(
        vendor.id(),
        ProfileBody.of(vendor.profile()),
        vendor.status(),
        showsRisk ? vendor.riskTier().orElse(null) : null,
        showsRisk ? vendor.reassessOn().orElse(null) : null,
        showsRisk ? standing.missing().stream().map(MissingProof::of).toList() : null,
        vendor.createdAt(),
        vendor.updatedAt());
  }
}
