package dev.plumbline.scorecard.bi;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// What exports may take of the service.
@ConfigMapping(prefix = "plumbline.bi")
public interface BiSettings {

  /// How many may run at once in this replica; each holds one of its connections.
  int exports();

  /// How long one may take, its reader included.
  Duration longest();
}
