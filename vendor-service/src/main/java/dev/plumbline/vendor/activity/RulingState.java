package dev.plumbline.vendor.activity;

/// Whether a ruling counts on a day.
public enum RulingState {
  IN_FORCE,
  /// Its last day has passed.
  EXPIRED,
  REVOKED,
  /// A newer one of its kind took its place.
  REPLACED
}
