package dev.plumbline.scorecard.relief;

/// What the other party says to a request.
public enum ReliefDecision {
  GRANTED,
  DENIED;

  ReliefStatus status() {
    return switch (this) {
      case GRANTED -> ReliefStatus.GRANTED;
      case DENIED -> ReliefStatus.DENIED;
    };
  }
}
