package dev.plumbline.vendor.registry.diligence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an assessment of a vendor's risk came to.
///
/// @param reassessOn the day of the next; absent where that is not planned
public record RiskAssessment(RiskTier tier, @Nullable LocalDate reassessOn) {}
