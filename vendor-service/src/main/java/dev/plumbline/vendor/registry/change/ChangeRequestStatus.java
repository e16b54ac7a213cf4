package dev.plumbline.vendor.registry.change;

/// What has become of a change request. A decision stands.
public enum ChangeRequestStatus {
  OPEN,
  ACCEPTED,
  DECLINED
}
