package dev.plumbline.service.idempotency;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How long a request may be repeated.
@ConfigMapping(prefix = "plumbline.idempotency")
interface IdempotencySettings {

  /// For so long, a repetition is known as such.
  Duration retention();
}
