package dev.plumbline.vendor.registry.profile;

/// What a vendor can be paid for.
public enum PricingModelKind {
  FTE,
  HOURLY,
  PER_CONTACT,
  PER_MINUTE,
  OUTCOME,
  FIXED
}
