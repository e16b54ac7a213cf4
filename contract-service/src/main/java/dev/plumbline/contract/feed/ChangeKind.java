package dev.plumbline.contract.feed;

/// What became of a contract.
public enum ChangeKind {
  /// A version became effective.
  ACTIVATED,
  TERMINATED,
  EXPIRED
}
