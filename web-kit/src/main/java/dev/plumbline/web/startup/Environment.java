package dev.plumbline.web.startup;

import io.quarkus.runtime.configuration.ConfigUtils;

/// Where the process runs. Everything is production that does not say otherwise; a bean.
///
/// @param demo the demo on one machine: its passwords are known, so it must stay on loopback
/// @param sheltered whether known secrets and plain HTTP are no danger: the demo, a developer's
///     machine, a test
public record Environment(boolean demo, boolean sheltered) {

  static Environment ofProfiles() {
    boolean demo = ConfigUtils.isProfileActive("demo");
    return new Environment(
        demo, demo || ConfigUtils.isProfileActive("dev") || ConfigUtils.isProfileActive("test"));
  }
}
