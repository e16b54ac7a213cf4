package dev.plumbline.contract.alert;

import java.time.LocalDate;

/// Why somebody should be told.
///
/// @param subject the activity, obligation, certification or due-diligence item; empty where the
///     kind says all
/// @param message for people
record Reason(AlertKind kind, String subject, LocalDate dueOn, String message) {

  Reason(AlertKind kind, LocalDate dueOn, String message) {
    this(kind, "", dueOn, message);
  }

  /// Whether an alert is for this reason.
  boolean isFor(AlertKind otherKind, String otherSubject, LocalDate day) {
    return kind == otherKind
        && subject.equals(otherSubject)
        && (dueOn.equals(day) || !kind.isDated());
  }
}
