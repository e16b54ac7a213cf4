package dev.plumbline.scorecard.restatement;

/// Why a month is restated.
public enum Cause {
  /// A report was revised after its month was scored.
  LATE_REVISION,
  /// An invoice was accepted after its month was scored.
  LATER_INVOICE,
  /// A dispute was upheld, so both sides agree on the figures.
  DISPUTE,
  /// A relief was granted after its month was scored.
  RELIEF,
  OTHER
}
