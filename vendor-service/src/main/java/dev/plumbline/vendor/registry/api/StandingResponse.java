package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.DueDiligence;
import dev.plumbline.vendor.registry.RiskTier;
import dev.plumbline.vendor.registry.Standing;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorStatus;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a vendor may be relied upon today.
///
/// @param missingDueDiligence what its tier demands and what does not count
public record StandingResponse(
    @NotNull UUID vendorId,
    @NotNull String legalName,
    @NotNull VendorStatus status,
    @Nullable RiskTier riskTier,
    @NotNull List<Missing> missingDueDiligence) {

  /// An item that is MISSING or EXPIRED.
  public record Missing(@NotNull String item, DueDiligence.@NotNull State state) {}

  static StandingResponse of(Standing standing) {
    Vendor vendor = standing.vendor();
    return new StandingResponse(
        vendor.id(),
        vendor.profile().legalName(),
        vendor.status(),
        vendor.riskTier().orElse(null),
        standing.missing().stream().map(item -> new Missing(item.code(), item.state())).toList());
  }
}
