package dev.plumbline.vendor.registry.change.api;

/// Whether a vendor's profile is corrected as it asked.
public enum DecisionOutcome {
  ACCEPTED,
  DECLINED
}
