package dev.plumbline.scorecard.run;

/// How far one contract of a run has come.
public enum ItemState {
  QUEUED,
  /// A scorecard was written, or written anew.
  COMPUTED,
  /// The inputs are those of the scorecard that there is.
  UNCHANGED,
  /// The vendor has seen the month's scorecard, so it stays as it is.
  LEFT_PUBLISHED,
  FAILED,
  /// The run was cancelled before anybody took it.
  CANCELLED
}
