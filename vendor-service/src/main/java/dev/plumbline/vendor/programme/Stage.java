package dev.plumbline.vendor.programme;

import java.util.Optional;

/// How far a programme has come, in order. Each stage but the last ends at a gate.
public enum Stage {
  READINESS,
  EXPECTATIONS,
  SELECTION,
  CONTRACTING,
  LIVE;

  /// The stage behind the gate of this one.
  public Optional<Stage> next() {
    return switch (this) {
      case READINESS -> Optional.of(EXPECTATIONS);
      case EXPECTATIONS -> Optional.of(SELECTION);
      case SELECTION -> Optional.of(CONTRACTING);
      case CONTRACTING -> Optional.of(LIVE);
      case LIVE -> Optional.empty();
    };
  }

  /// The stage that work may return to when something turns out to be wrong; from CONTRACTING on
  /// there is a partner, and no way back.
  public Optional<Stage> back() {
    return switch (this) {
      case EXPECTATIONS -> Optional.of(READINESS);
      case SELECTION -> Optional.of(EXPECTATIONS);
      case READINESS, CONTRACTING, LIVE -> Optional.empty();
    };
  }
}
