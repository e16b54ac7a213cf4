package dev.plumbline.vendor.registry.diligence;

/// Something that a vendor's tier demands and that does not count today.
///
/// @param code the due-diligence item, or the scheme of the certification
/// @param state MISSING or EXPIRED
public record Gap(ProofKind kind, String code, DueDiligenceState state) {}
