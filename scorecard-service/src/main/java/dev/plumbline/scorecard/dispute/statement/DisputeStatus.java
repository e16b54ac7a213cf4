package dev.plumbline.scorecard.dispute.statement;

/// Where a dispute is in its life.
public enum DisputeStatus {
  /// The client has yet to decide.
  OPEN("it can be decided or withdrawn"),
  /// The scorecard stands, unless the vendor takes the dispute to a joint review in time.
  REJECTED("it can be taken once, and in time, to a joint review"),
  /// One person of each side looks at it together.
  IN_REVIEW("its joint review can be agreed on, given another word, or be ended by a withdrawal"),
  UPHELD("it is settled"),
  PARTLY_UPHELD("it is settled"),
  WITHDRAWN("it is settled");

  private final String legal;

  DisputeStatus(String legal) {
    this.legal = legal;
  }

  /// What can become of a dispute here, as the end of a sentence.
  public String legal() {
    return legal;
  }
}
