package dev.plumbline.vendor.registry.diligence;

/// What is shown: evidence for a due-diligence item, or a certification.
public enum ProofKind {
  DUE_DILIGENCE,
  CERTIFICATION
}
