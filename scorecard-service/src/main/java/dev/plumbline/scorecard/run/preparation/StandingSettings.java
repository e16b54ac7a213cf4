package dev.plumbline.scorecard.run.preparation;

import dev.plumbline.scorecard.scoring.StandingBands;
import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;

/// At which scores standings begin.
@ConfigMapping(prefix = "plumbline.standings")
interface StandingSettings {

  BigDecimal leading();

  BigDecimal onTrack();

  BigDecimal watch();

  /// The bands between them.
  ///
  /// @throws IllegalArgumentException where a better standing begins at a lower score
  default StandingBands bands() {
    return new StandingBands(leading(), onTrack(), watch());
  }
}
