package dev.plumbline.scorecard.scoring.terms;

/// How many months a clause pools.
public enum Window {
  /// The scored month.
  MONTH,
  /// The scored month and the two before.
  ROLLING_3,
  /// The months of the calendar quarter, scored in its last month or in the contract's.
  QUARTER
}
