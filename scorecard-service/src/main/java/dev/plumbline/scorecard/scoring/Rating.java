package dev.plumbline.scorecard.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The standing of a month, and what it would be without the cap that customer experience sets.
public record Rating(Standing standing, Standing beforeCap) {

  /// A standing is at most one step above that of customer experience and behaviour together; where
  /// nothing of the two could be scored, at most ON_TRACK.
  ///
  /// @param experience the score of the two, with those stand-ins that count for the cap alone
  static Rating of(Scores scores, @Nullable BigDecimal experience, StandingBands bands) {
    Standing beforeCap = bands.of(scores.overall());
    Standing best = bands.of(experience).oneStepAbove();
    return new Rating(beforeCap.cappedAt(best), beforeCap);
  }

  public boolean isCapped() {
    return standing != beforeCap;
  }
}
