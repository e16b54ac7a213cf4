package dev.plumbline.scorecard.relief;

/// Why a clause could not be kept.
public enum ReliefCause {
  /// The client failed in what it owes.
  CLIENT_FAILURE,
  /// Nobody could help it.
  FORCE_MAJEURE
}
