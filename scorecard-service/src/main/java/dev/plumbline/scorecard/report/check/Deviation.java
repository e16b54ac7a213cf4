package dev.plumbline.scorecard.report.check;

import java.math.BigDecimal;
import java.util.List;

/// Tells a figure that is far from what is usual, by median absolute deviations: unlike the
/// standard deviation, the median is not moved by the outliers it is to find.
final class Deviation {

  private static final int FEWEST_MONTHS = 6;
  private static final BigDecimal MOST_DEVIATIONS = BigDecimal.valueOf(5);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Deviation() {}

  /// Whether the value is more than 5 median absolute deviations from the median of at least 6
  /// earlier ones. Where these all but agree, the deviation is 0 and nothing is told.
  static boolean isFar(BigDecimal value, List<BigDecimal> earlier) {
    if (earlier.size() < FEWEST_MONTHS) {
      return false;
    }
    BigDecimal median = median(earlier);
    BigDecimal deviation =
        median(earlier.stream().map(each -> each.subtract(median).abs()).toList());
    return deviation.signum() > 0
        && value.subtract(median).abs().compareTo(deviation.multiply(MOST_DEVIATIONS)) > 0;
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF);
  }
}
