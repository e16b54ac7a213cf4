package dev.plumbline.system.platform;

import java.util.Locale;
import java.util.Map;

/// An account of the demo realm; its password, or its client's secret, is its name.
public enum Account {
  GOVERNANCE,
  GOVERNANCE_B,
  APPROVER,
  QUALITY,
  FINANCE,
  AUDITOR,
  VENDOR_A,
  VENDOR_B,
  VENDOR_A_API(true),
  VENDOR_B_API(true),
  INTEGRATION(true),
  BI(true);

  private final boolean program;

  Account() {
    this(false);
  }

  Account(boolean program) {
    this.program = program;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What it sends to Keycloak to get a token.
  Map<String, String> grant() {
    return program
        ? Map.of("grant_type", "client_credentials", "client_id", id(), "client_secret", id())
        : Map.of("grant_type", "password", "client_id", "cli", "username", id(), "password", id());
  }
}
