package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.vendor.registry.RiskTierChange;
import dev.plumbline.vendor.registry.diligence.RiskAssessment;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One assessment of a vendor's risk.
///
/// @param reassessOn when the risk is to be assessed anew; absent where that is not planned
/// @param actor the name of who made it
public record RiskTierResponse(
    UUID id,
    RiskTier tier,
    @Nullable LocalDate reassessOn,
    String reason,
    String actor,
    Instant at) {

  static RiskTierResponse of(RiskTierChange change) {
    RiskAssessment assessment = change.assessment();
    return new RiskTierResponse(
        change.id(),
        assessment.tier(),
        assessment.reassessOn(),
        change.reason(),
        change.actor(),
        change.at());
  }
}
