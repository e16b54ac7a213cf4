package dev.plumbline.scorecard.scoring.change;

/// The reasons for a change, in the order in which they are put in place of what was.
public enum Step {
  /// Another definition of the metric, on the old measures.
  DEFINITION,
  /// Other weights and targets.
  TERMS,
  /// Other shares of the lines in the volume.
  MIX,
  /// Other values of the lines.
  RATE,
  /// Clauses that are scored in one of the two months only.
  COVERAGE
}
