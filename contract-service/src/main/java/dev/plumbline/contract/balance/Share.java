package dev.plumbline.contract.balance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A part of a whole, compared exactly: nothing is divided but for display.
record Share(BigDecimal part, BigDecimal whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  boolean isAbove(BigDecimal percent) {
    return compareTo(percent) > 0;
  }

  boolean isBelow(BigDecimal percent) {
    return compareTo(percent) < 0;
  }

  private int compareTo(BigDecimal percent) {
    return part.multiply(HUNDRED).compareTo(percent.multiply(whole));
  }

  /// How far the part is above a limit, and what would bring it down to it.
  ///
  /// @param percent the limit, below 100, which no part is above
  /// @param decimals as many as the summed figures may have
  Excess over(BigDecimal percent, int decimals) {
    BigDecimal over = part.multiply(HUNDRED).subtract(percent.multiply(whole));
    return new Excess(
        over.divide(HUNDRED.subtract(percent), decimals, RoundingMode.CEILING),
        percent.signum() == 0 ? null : over.divide(percent, decimals, RoundingMode.CEILING));
  }

  /// What is not the part, of the same whole.
  Share rest() {
    return new Share(whole.subtract(part), whole);
  }

  /// In per cent with at most two decimals, such as `54.55 %`.
  @Override
  public String toString() {
    return whole.signum() == 0
        ? "0 %"
        : part.multiply(HUNDRED)
                .divide(whole, 2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString()
            + " %";
  }
}
