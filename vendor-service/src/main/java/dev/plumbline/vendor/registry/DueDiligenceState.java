package dev.plumbline.vendor.registry;

/// Whether a due-diligence item counts on a day.
public enum DueDiligenceState {
  MISSING,
  VALID,
  EXPIRED
}
