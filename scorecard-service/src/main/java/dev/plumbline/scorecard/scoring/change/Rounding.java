package dev.plumbline.scorecard.scoring.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Rounds parts so that they add up to their rounded whole.
final class Rounding {

  private static final int DECIMALS = 10;

  private Rounding() {}

  static BigDecimal rounded(BigDecimal figure) {
    return figure.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /// The parts rounded HALF_EVEN; what they then lack of the whole goes to the largest.
  static List<BigDecimal> parts(BigDecimal whole, List<BigDecimal> exact) {
    List<BigDecimal> parts = new ArrayList<>(exact.stream().map(Rounding::rounded).toList());
    if (parts.isEmpty()) {
      return parts;
    }
    int largest = 0;
    for (int i = 1; i < parts.size(); i++) {
      largest = parts.get(i).abs().compareTo(parts.get(largest).abs()) > 0 ? i : largest;
    }
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    parts.set(largest, parts.get(largest).add(whole.subtract(sum)));
    return parts;
  }
}
