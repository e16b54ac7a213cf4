package dev.plumbline.contract.terms;

/// How far the vendor answers for the result.
public enum EngagementType {
  /// People under the client's direction.
  STAFF_AUGMENTATION,
  /// A service to agreed levels.
  MANAGED_SERVICE,
  /// Results for customers, shared in.
  OUTCOME_PARTNERSHIP
}
