package dev.plumbline.quickstart.demo;

import java.util.Locale;

/// An account of the demo realm; its password, or its client's secret, is its name.
enum Account {
  GOVERNANCE(Kind.USER),
  APPROVER(Kind.USER),
  QUALITY(Kind.USER),
  VENDOR_A(Kind.USER),
  VENDOR_B(Kind.USER),
  VENDOR_A_API(Kind.PROGRAM),
  VENDOR_B_API(Kind.PROGRAM),
  INTEGRATION(Kind.PROGRAM);

  /// A person logs in by password, a program with its client's secret.
  enum Kind {
    USER,
    PROGRAM
  }

  private final Kind kind;

  Account(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  /// The name at Keycloak.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The name of the user behind it, which for a program Keycloak has made itself.
  String userName() {
    return switch (kind) {
      case USER -> id();
      case PROGRAM -> "service-account-" + id();
    };
  }
}
