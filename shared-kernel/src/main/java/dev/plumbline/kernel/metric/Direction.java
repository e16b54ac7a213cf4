package dev.plumbline.kernel.metric;

/// Which way a metric improves.
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  WITHIN_BAND
}
