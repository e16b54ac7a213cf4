package dev.plumbline.scorecard.dispute.statement;

/// What is decided of a dispute.
public enum Outcome {
  /// The vendor is right.
  UPHELD,
  /// The vendor is right in part.
  PARTLY_UPHELD,
  /// The scorecard is right.
  REJECTED;

  public DisputeStatus status() {
    return switch (this) {
      case UPHELD -> DisputeStatus.UPHELD;
      case PARTLY_UPHELD -> DisputeStatus.PARTLY_UPHELD;
      case REJECTED -> DisputeStatus.REJECTED;
    };
  }

  /// Whether figures change by it.
  public boolean corrects() {
    return this != REJECTED;
  }
}
