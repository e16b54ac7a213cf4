package dev.plumbline.contract.life;

/// Why a contract can end before its term.
public enum TerminationKind {
  /// One side wants to end it, and gives notice as long before as was agreed.
  NOTICE,
  /// The other side gave cause, a chronic default for instance; there is no notice to keep.
  FOR_CAUSE,
  /// Both sides want to end it, on the day that suits them.
  MUTUAL
}
