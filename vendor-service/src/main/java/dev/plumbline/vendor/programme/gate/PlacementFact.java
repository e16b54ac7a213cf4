package dev.plumbline.vendor.programme.gate;

/// What is decided about where an activity belongs, today.
public enum PlacementFact {
  NOT_ASSESSED,
  /// It is to stay in-house, and nobody has waived that.
  KEPT_IN_HOUSE,
  /// It is to stay in-house, and a waiver is in force.
  WAIVED,
  /// It may be outsourced, with safeguards or without.
  OUTSOURCED
}
