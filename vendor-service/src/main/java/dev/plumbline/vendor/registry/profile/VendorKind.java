package dev.plumbline.vendor.registry.profile;

/// Whose people a vendor is. A team of the client's own is scored by the same definitions.
public enum VendorKind {
  EXTERNAL,
  IN_HOUSE
}
