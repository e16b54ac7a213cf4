package dev.plumbline.vendor.registry.diligence;

/// Whether a due-diligence item counts on a day.
public enum DueDiligenceState {
  MISSING,
  VALID,
  EXPIRED
}
