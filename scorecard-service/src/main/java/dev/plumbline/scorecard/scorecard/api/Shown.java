package dev.plumbline.scorecard.scorecard.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Figures as they are shown: rounded HALF_EVEN, at the very end and for the eye alone.
public final class Shown {

  /// Of scores and attainments.
  private static final int DECIMALS = 2;

  private Shown() {}

  /// A metric's value.
  ///
  /// @param decimals the metric's own
  public static @Nullable BigDecimal value(Optional<BigDecimal> value, int decimals) {
    return value.map(it -> it.setScale(decimals, RoundingMode.HALF_EVEN)).orElse(null);
  }

  public static BigDecimal score(BigDecimal score) {
    return score.setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  public static @Nullable BigDecimal score(Optional<BigDecimal> score) {
    return score.map(Shown::score).orElse(null);
  }
}
