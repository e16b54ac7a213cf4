package dev.plumbline.scorecard.chronic;

/// What the client did about a clause that fails chronically.
public enum ChronicAction {
  /// It gave notice to terminate the contract for cause.
  NOTICE_GIVEN,
  /// It agreed with the vendor on something else instead.
  STEP_AGREED,
  /// It gave up the right that had arisen.
  RIGHT_WAIVED
}
