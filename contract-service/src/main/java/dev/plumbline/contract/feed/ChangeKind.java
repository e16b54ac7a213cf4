package dev.plumbline.contract.feed;

/// What became of a contract.
public enum ChangeKind {
  /// A version became effective.
  ACTIVATED,
  /// It is to end on a day, and that can still be taken back.
  TERMINATION_GIVEN,
  /// It was taken back.
  TERMINATION_WITHDRAWN,
  /// The day that it was terminated to is over.
  TERMINATED,
  /// Its term was over, and a new one has begun.
  RENEWED,
  /// Its term is over, and with it the contract.
  EXPIRED
}
