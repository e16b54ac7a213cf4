package dev.plumbline.contract.agreement;

/// Where a contract's life stands.
public enum ContractStatus {
  /// No version of it was ever effective.
  DRAFT,
  ACTIVE,
  /// Its term has ended.
  EXPIRED,
  /// It was ended before its term.
  TERMINATED;

  /// Whether it takes no new versions any more.
  boolean isOver() {
    return switch (this) {
      case DRAFT, ACTIVE -> false;
      case EXPIRED, TERMINATED -> true;
    };
  }
}
