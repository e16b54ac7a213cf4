package dev.plumbline.contract.alert;

import java.util.Set;

/// How far an alert was seen to.
public enum AlertState {
  OPEN,
  /// Somebody has taken it on.
  ACKNOWLEDGED,
  /// It was seen to, or its reason has gone.
  DONE;

  /// What people can make of it.
  Set<AlertState> next() {
    return switch (this) {
      case OPEN -> Set.of(ACKNOWLEDGED, DONE);
      case ACKNOWLEDGED -> Set.of(DONE);
      case DONE -> Set.of();
    };
  }
}
