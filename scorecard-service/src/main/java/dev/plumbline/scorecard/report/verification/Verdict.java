package dev.plumbline.scorecard.report.verification;

/// Whether two figures of the same thing agree.
public enum Verdict {
  /// The one lies within the tolerance around the other.
  AGREED,
  DIFFERENT
}
