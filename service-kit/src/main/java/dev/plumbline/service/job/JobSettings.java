package dev.plumbline.service.job;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How jobs are looked for.
@ConfigMapping(prefix = "plumbline.job")
interface JobSettings {

  /// How often a replica looks for jobs that others asked for, and renews its own; not below 1 s.
  Duration every();
}
