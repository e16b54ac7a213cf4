package dev.plumbline.scorecard.finalisation;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How scorecards become FINAL by the clock.
@ConfigMapping(prefix = "plumbline.finalisation")
interface FinalisationSettings {

  /// The pause between two looks at what is due, so the most that a scorecard becomes FINAL late.
  Duration every();
}
