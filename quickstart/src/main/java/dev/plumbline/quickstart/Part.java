package dev.plumbline.quickstart;

import java.util.Locale;

/// A process of the platform, with the port it listens on unless the environment names another.
public enum Part {
  POSTGRESQL("PostgreSQL", 5442),
  KEYCLOAK("Keycloak", 8180),
  VENDOR_SERVICE("vendor-service", 8081),
  CONTRACT_SERVICE("contract-service", 8082),
  SCORECARD_SERVICE("scorecard-service", 8083),
  GATEWAY("gateway", 8080);

  private final String label;
  private final int defaultPort;

  Part(String label, int defaultPort) {
    this.label = label;
    this.defaultPort = defaultPort;
  }

  /// The name a person reads, and for a service also its module's.
  public String label() {
    return label;
  }

  public int defaultPort() {
    return defaultPort;
  }

  /// The name of its log and its process file, without an extension.
  public String fileName() {
    return label.toLowerCase(Locale.ROOT);
  }

  /// The environment variable that chooses another port, `PLUMBLINE_GATEWAY_PORT` for instance.
  public String portVariable() {
    return "PLUMBLINE_" + name() + "_PORT";
  }
}
