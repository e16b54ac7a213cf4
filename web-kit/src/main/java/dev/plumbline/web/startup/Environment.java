package dev.plumbline.web.startup;

import io.quarkus.runtime.configuration.ConfigUtils;

/// Where the process runs. Everything is production that does not say otherwise.
public final class Environment {

  private Environment() {}

  /// The demo on one machine: its passwords are known, so it must stay on loopback.
  public static boolean demo() {
    return ConfigUtils.isProfileActive("demo");
  }

  /// Whether known secrets and plain HTTP are no danger: the demo, a developer's machine, a test.
  public static boolean sheltered() {
    return demo() || ConfigUtils.isProfileActive("dev") || ConfigUtils.isProfileActive("test");
  }
}
