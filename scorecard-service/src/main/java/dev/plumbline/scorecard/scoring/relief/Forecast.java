package dev.plumbline.scorecard.scoring.relief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// What volume is held against: a sum over so many months, of which the mean counts.
///
/// @param basis where it comes from
/// @param sum of contacts over the months
/// @param months 1 for the client's forecast
/// @param bandPercent by how much volume may exceed it
public record Forecast(ForecastBasis basis, BigDecimal sum, int months, BigDecimal bandPercent) {

  /// Decimals of a mean in a sentence.
  private static final int SHOWN = 2;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public BigDecimal contacts() {
    return sum.divide(BigDecimal.valueOf(months), MathContext.DECIMAL128);
  }

  /// Compared without a quotient.
  boolean isExceededBy(BigDecimal volume) {
    return volume
            .multiply(HUNDRED)
            .multiply(BigDecimal.valueOf(months))
            .compareTo(sum.multiply(HUNDRED.add(bandPercent)))
        > 0;
  }

  String sentence() {
    return "more than %s %% above %s %s"
        .formatted(
            Volume.plain(bandPercent),
            switch (basis) {
              case CLIENT -> "the client's forecast of";
              case MONTHS_BEFORE -> "the three months before with a mean of";
            },
            Volume.plain(contacts().setScale(SHOWN, RoundingMode.HALF_EVEN)));
  }
}
