package dev.plumbline.scorecard.scoring.relief;

/// Where a forecast comes from.
public enum ForecastBasis {
  /// The client's, as it stood when it was locked.
  CLIENT,
  /// Without one: the mean of what was offered in the three months before.
  MONTHS_BEFORE
}
