package dev.plumbline.kernel.measure;

/// Where the values of a measure come from.
public enum Origin {
  /// Reported for each line of the scope.
  LINE,
  /// Reported once per contract, on [Line#SHARED].
  CONTRACT,
  /// Counted from observations, never reported; no observation is 0, not a gap.
  OBSERVED,
  /// Worked out of other measures, never reported.
  DERIVED
}
