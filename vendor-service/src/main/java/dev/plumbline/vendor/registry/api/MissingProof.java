package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.diligence.DueDiligenceState;
import dev.plumbline.vendor.registry.diligence.Gap;
import dev.plumbline.vendor.registry.diligence.ProofKind;

/// Something that a vendor's tier demands and that is MISSING or EXPIRED.
///
/// @param item the due-diligence item, or the scheme of the certification
public record MissingProof(ProofKind kind, String item, DueDiligenceState state) {

  static MissingProof of(Gap gap) {
    return new MissingProof(gap.kind(), gap.code(), gap.state());
  }
}
