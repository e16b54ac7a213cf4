package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.RiskTier;
import dev.plumbline.vendor.registry.RiskTierChange;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/// One assessment of a vendor's risk.
///
/// @param actor the name of who made it
public record RiskTierResponse(
    @NotNull UUID id,
    @NotNull RiskTier tier,
    @NotNull String reason,
    @NotNull String actor,
    @NotNull Instant at) {

  static RiskTierResponse of(RiskTierChange change) {
    return new RiskTierResponse(
        change.id(), change.tier(), change.reason(), change.actor(), change.at());
  }
}
