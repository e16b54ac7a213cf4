package dev.plumbline.scorecard.credit;

/// Why a critical clause is in default.
public enum Default {
  BELOW_MINIMUM,
  NOT_REPORTED,
  /// The fourth month below what is expected within 12 calendar months.
  TOO_OFTEN_BELOW_EXPECTED
}
