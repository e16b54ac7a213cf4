package dev.plumbline.contract.agreement;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// How contracts are renewed and ended by the clock.
@ConfigMapping(prefix = "plumbline.contract-life")
interface ContractLifeSettings {

  /// The pause between two looks at what is due, so the most that a renewal or an end comes late.
  Duration every();
}
