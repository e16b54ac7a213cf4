package dev.plumbline.contract.comparison;

/// What became of a clause.
public enum ClauseChangeKind {
  ADDED,
  REMOVED,
  /// Under another code, and perhaps with other content.
  RENAMED,
  CHANGED
}
