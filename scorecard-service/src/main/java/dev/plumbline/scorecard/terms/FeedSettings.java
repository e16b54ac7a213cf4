package dev.plumbline.scorecard.terms;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How contract-service's change feed is followed.
@ConfigMapping(prefix = "plumbline.feed")
interface FeedSettings {

  /// The pause between two readings. A contract that is asked for before the feed told of it is
  /// looked for at once, so this may be slow.
  Duration every();
}
