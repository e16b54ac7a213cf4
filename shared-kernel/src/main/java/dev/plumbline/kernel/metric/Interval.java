package dev.plumbline.kernel.metric;

/// How a metric's two-sided 95 % interval is worked out, where it has one.
public enum Interval {
  /// Wilson's, of a proportion.
  WILSON,
  /// Of a difference of two shares of the same answers.
  TRINOMIAL,
  /// Student's, of a mean, from the squares.
  MEAN,
  NONE
}
