package dev.plumbline.scorecard.credit;

/// A critical clause is in default.
///
/// @param reason why it is one
/// @param counts whether it escalates, and counts for chronic failure: one by the value of three
///     months does only where the month's own value is bad enough
public record Default(Reason reason, boolean counts) {

  /// Why a critical clause is in default.
  public enum Reason {
    BELOW_MINIMUM,
    NOT_REPORTED,
    /// The fourth month below what is expected within 12 calendar months.
    TOO_OFTEN_BELOW_EXPECTED
  }
}
