package dev.plumbline.scorecard.relief;

/// Where a request for relief is in its life.
public enum ReliefStatus {
  /// It waits for the other party's decision.
  OPEN,
  /// Its clauses are excused in its months.
  GRANTED,
  DENIED,
  /// Whoever asked has taken it back.
  WITHDRAWN
}
