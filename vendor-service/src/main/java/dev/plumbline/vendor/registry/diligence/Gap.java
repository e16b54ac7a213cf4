package dev.plumbline.vendor.registry.diligence;

import java.util.List;

/// Something that a vendor's tier demands and that does not count today.
///
/// @param code the due-diligence item, or the scheme of the certification
/// @param state MISSING or EXPIRED
public record Gap(ProofKind kind, String code, DueDiligenceState state) {

  /// What is demanded and does not count.
  public static List<Gap> among(List<Requirement> demanded) {
    return demanded.stream()
        .filter(requirement -> requirement.state() != DueDiligenceState.VALID)
        .map(it -> new Gap(it.kind(), it.code(), it.state()))
        .toList();
  }
}
