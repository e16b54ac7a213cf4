package dev.plumbline.contract.clause;

/// The months that a clause's value is pooled over.
public enum Window {
  MONTH,
  /// The month and the two before it; due every month.
  ROLLING_3,
  /// The calendar quarter; due in its last month.
  QUARTER;

  /// Whether a clause of this window falls due at least as often as one of the other.
  public boolean isDueAtLeastAsOftenAs(Window other) {
    return this != QUARTER || other == QUARTER;
  }
}
