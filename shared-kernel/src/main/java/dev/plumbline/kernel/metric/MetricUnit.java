package dev.plumbline.kernel.metric;

/// What a metric's value is counted in.
public enum MetricUnit {
  SECONDS,
  PERCENT,
  POINTS,
  PER_THOUSAND,
  /// The currency of the contract.
  MONEY
}
