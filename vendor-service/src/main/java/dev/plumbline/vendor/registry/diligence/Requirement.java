package dev.plumbline.vendor.registry.diligence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that a vendor's tier demands, and whether it counts today.
///
/// @param code the due-diligence item, or the scheme of the certification
/// @param expiresOn the last day on which it counts; absent for what is MISSING or does not age
public record Requirement(
    ProofKind kind, String code, DueDiligenceState state, @Nullable LocalDate expiresOn) {}
