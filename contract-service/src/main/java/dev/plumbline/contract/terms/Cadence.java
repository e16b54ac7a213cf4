package dev.plumbline.contract.terms;

/// How often an obligation falls due. Months are counted from the start of the contract's term, so
/// that what is owed for a quarter or a year of the contract falls due in its last month.
public enum Cadence {
  /// In every month.
  MONTHLY(1),
  /// In the third, sixth, ninth … month of the term.
  QUARTERLY(3),
  /// In the twelfth, twenty-fourth … month of the term.
  YEARLY(12);

  private final int months;

  Cadence(int months) {
    this.months = months;
  }

  /// From one due date to the next.
  public int months() {
    return months;
  }
}
