package dev.plumbline.scorecard.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The scores at which standings begin: half-open bands, the top one closed at 100.
public record StandingBands(BigDecimal leading, BigDecimal onTrack, BigDecimal watch) {

  /// A quotient just below a bound by its 34th digit is not below it.
  private static final int DECIMALS = 10;

  public StandingBands {
    if (leading.compareTo(onTrack) < 0 || onTrack.compareTo(watch) < 0) {
      throw new IllegalArgumentException("a better standing does not begin at a lower score");
    }
  }

  /// The standing of a score, or of none.
  Standing of(@Nullable BigDecimal score) {
    if (score == null) {
      return Standing.UNRATED;
    }
    BigDecimal rounded = score.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    if (rounded.compareTo(leading) >= 0) {
      return Standing.LEADING;
    }
    if (rounded.compareTo(onTrack) >= 0) {
      return Standing.ON_TRACK;
    }
    return rounded.compareTo(watch) >= 0 ? Standing.WATCH : Standing.AT_RISK;
  }
}
