package dev.plumbline.contract.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How schedules name the parties.
@ConfigMapping(prefix = "plumbline.schedule")
interface ScheduleSettings {

  /// The client's name: that of the company that runs this platform.
  @WithDefault("The client")
  String client();
}
