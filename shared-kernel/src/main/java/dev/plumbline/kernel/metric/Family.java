package dev.plumbline.kernel.metric;

/// What a metric speaks of. Every scorecard shows the families side by side, so that none hides
/// another.
public enum Family {
  EFFICIENCY,
  CUSTOMER_EXPERIENCE,
  BEHAVIOUR,
  WORKFORCE,
  COST,
  GOVERNANCE
}
