package dev.plumbline.scorecard.scoring.relief;

/// What is taken off the contacts offered.
public enum VolumeDeduction {
  /// Repeat contacts of the same day.
  REPEATS_OF_THE_DAY,
  /// Where these are not known: contacts abandoned beyond what the contract's clause on abandoned
  /// contacts expects, and all of them where it has none.
  EXCESS_ABANDONS
}
