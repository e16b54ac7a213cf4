package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.vendor.registry.RiskTierChange;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import java.time.Instant;
import java.util.UUID;

/// One assessment of a vendor's risk.
///
/// @param actor the name of who made it
public record RiskTierResponse(UUID id, RiskTier tier, String reason, String actor, Instant at) {

  static RiskTierResponse of(RiskTierChange change) {
    return new RiskTierResponse(
        change.id(), change.tier(), change.reason(), change.actor(), change.at());
  }
}
