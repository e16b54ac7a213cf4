package dev.plumbline.contract.metric.evaluation;

/// What came of an evaluation.
public enum Outcome {
  COMPUTED,
  /// The denominator is not above 0, so there is nothing to divide by.
  NO_VOLUME,
  /// A needed measure is absent.
  MEASURES_ABSENT,
  /// No line was given on whose channel the metric has a meaning.
  NOT_APPLICABLE
}
