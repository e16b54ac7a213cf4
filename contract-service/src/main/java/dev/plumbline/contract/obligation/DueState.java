package dev.plumbline.contract.obligation;

import java.time.LocalDate;
import java.util.Optional;

/// What became of an obligation that falls due on a day.
public enum DueState {
  /// The day is not over where the contract is at home, and nobody has noted that it was kept.
  DUE,
  /// It was kept by the day.
  KEPT,
  /// It was kept after the day.
  LATE,
  /// The day is over, and nobody has noted that it was kept.
  MISSED;

  static DueState of(LocalDate dueOn, Optional<LocalDate> keptOn, LocalDate today) {
    return keptOn
        .map(day -> day.isAfter(dueOn) ? LATE : KEPT)
        .orElse(today.isAfter(dueOn) ? MISSED : DUE);
  }
}
