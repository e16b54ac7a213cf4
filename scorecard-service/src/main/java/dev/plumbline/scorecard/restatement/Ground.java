package dev.plumbline.scorecard.restatement;

/// What a restatement is made for.
public record Ground(Cause cause, String reason) {

  /// Whether both sides agreed on the figures before, so that nobody objects to them afterwards.
  boolean isAgreed() {
    return cause == Cause.DISPUTE;
  }
}
