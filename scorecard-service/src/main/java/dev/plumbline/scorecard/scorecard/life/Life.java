package dev.plumbline.scorecard.scorecard.life;

/// How far a scorecard has come.
public enum Life {
  /// Worked out, and replaced when it is worked out from other inputs; the vendor does not see it.
  PROVISIONAL("it can be published"),
  /// The vendor sees it; from here on it is never changed, only followed by a restatement.
  PUBLISHED("it can be disputed, made final or restated"),
  /// The vendor objects, and nobody has decided of it yet.
  DISPUTED("its disputes can be decided or withdrawn, and it can be restated"),
  /// Settled: its credits are owed.
  FINAL("it can be restated");

  private final String legal;

  Life(String legal) {
    this.legal = legal;
  }

  /// What can become of a scorecard here, as the end of a sentence.
  public String legal() {
    return legal;
  }
}
