package dev.plumbline.scorecard.run.schedule;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How runs are started by themselves.
@ConfigMapping(prefix = "plumbline.runs")
interface RunSettings {

  /// The pause between two looks for months that have become due.
  Duration every();
}
