package dev.plumbline.scorecard.scorecard;

/// How far a scorecard has come.
public enum Life {
  /// Worked out, and replaced when it is worked out from other inputs; the vendor does not see it.
  PROVISIONAL,
  /// The vendor sees it; from here on it is never changed, only followed by a restatement.
  PUBLISHED,
  /// The vendor objects.
  DISPUTED,
  /// Settled.
  FINAL
}
