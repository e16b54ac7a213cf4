package dev.plumbline.contract.terms;

/// What happens at the end of a term without notice.
public enum Renewal {
  /// It goes on for `renewalMonths`, again and again.
  AUTOMATIC,
  /// It ends.
  NONE
}
