package dev.plumbline.contract.alert;

/// What an alert is about.
public enum AlertKind {
  /// The last day on which notice can be given for the end of the present term.
  NOTICE_DUE,
  /// The last day of the present term, or the day that the contract is terminated to.
  TERM_ENDS,
  /// The last day of the waiver for an activity in scope.
  WAIVER_EXPIRES,
  /// A day on which an obligation falls due that nobody has noted as kept.
  OBLIGATION_DUE,
  /// The last day of a certification that the vendor's tier demands.
  CERTIFICATION_EXPIRES,
  /// The last day of a due-diligence item that the vendor's tier demands.
  DUE_DILIGENCE_EXPIRES,
  /// The vendor is neither APPROVED nor ACTIVE any more; due on the day that this was seen.
  VENDOR_SUSPENDED;

  /// Whether the day is the reason's own, so that another day is another reason.
  boolean isDated() {
    return this != VENDOR_SUSPENDED;
  }

  /// Whether there is nothing to do about it once its day is long over.
  boolean passes() {
    return this == NOTICE_DUE || this == OBLIGATION_DUE;
  }
}
