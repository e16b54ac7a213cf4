package dev.plumbline.kernel.measure;

/// What one of a measure is.
public enum MeasureUnit {
  /// Contacts, surveys, evaluations, people who left: whole numbers.
  COUNT,
  SECONDS,
  MINUTES,
  HOURS,
  /// Points of a rating scale, summed.
  POINTS,
  /// An average head count, which may be a fraction.
  PEOPLE,
  /// An amount in the currency of the contract.
  MONEY
}
