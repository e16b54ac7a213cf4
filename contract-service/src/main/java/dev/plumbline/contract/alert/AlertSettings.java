package dev.plumbline.contract.alert;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/// When people are alerted.
@ConfigMapping(prefix = "plumbline.alerts")
interface AlertSettings {

  /// How many days before its day an alert is raised.
  int horizonDays();

  /// How many days after it a notice date or an obligation still raises one, if nobody was there to
  /// raise it in time.
  int lookBackDays();

  /// The pause between two looks at all contracts, so the most that an alert comes late.
  Duration every();
}
