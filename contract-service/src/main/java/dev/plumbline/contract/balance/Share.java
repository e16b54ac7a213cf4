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
