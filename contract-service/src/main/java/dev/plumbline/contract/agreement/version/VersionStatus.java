package dev.plumbline.contract.agreement.version;

/// Where a contract version's life stands.
public enum VersionStatus {
  DRAFT,
  /// It waits for approval and acceptance, and cannot be edited.
  IN_REVIEW,
  /// It is effective, from its first month on.
  ACTIVE,
  /// A later version follows it.
  SUPERSEDED;

  public boolean isEffective() {
    return switch (this) {
      case DRAFT, IN_REVIEW -> false;
      case ACTIVE, SUPERSEDED -> true;
    };
  }

  /// What can be done with it, to end a sentence with.
  String possibilities() {
    return switch (this) {
      case DRAFT -> "can be edited or sent to review";
      case IN_REVIEW -> "can be approved, accepted, activated or taken back to draft";
      case ACTIVE -> "is never changed; a new version can amend it";
      case SUPERSEDED -> "is never changed";
    };
  }
}
