package dev.plumbline.scorecard.scoring.clause;

/// The name of an [Outcome], as it is stored and shown.
public enum OutcomeCode {
  RAMP(true),
  NOT_DUE(true),
  EXCUSED(true),
  PENDING(true),
  NOT_REPORTED(false),
  NOT_MEASURED(true),
  NO_VOLUME(true),
  MET(false),
  BELOW_EXPECTED(false),
  UNDECIDED(false),
  BELOW_MINIMUM(false);

  private final boolean leftOut;

  OutcomeCode(boolean leftOut) {
    this.leftOut = leftOut;
  }

  /// Whether the clause takes no part in scores, and the month none in a row of consecutive months.
  public boolean isLeftOut() {
    return leftOut;
  }

  /// Whether the value decided, and not silence or a sample that is too small.
  public boolean isByValue() {
    return switch (this) {
      case MET, BELOW_EXPECTED, UNDECIDED, BELOW_MINIMUM -> true;
      case RAMP, NOT_DUE, EXCUSED, PENDING, NOT_REPORTED, NOT_MEASURED, NO_VOLUME -> false;
    };
  }
}
