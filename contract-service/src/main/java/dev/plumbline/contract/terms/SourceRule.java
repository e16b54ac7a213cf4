package dev.plumbline.contract.terms;

/// Whose report counts for a metric.
public enum SourceRule {
  CLIENT,
  VENDOR,
  /// The client's where it holds every measure of the metric, else the vendor's.
  CLIENT_ELSE_VENDOR
}
