package dev.plumbline.contract.alert.api;

import dev.plumbline.contract.alert.Alert;
import dev.plumbline.contract.alert.AlertKind;
import dev.plumbline.contract.alert.AlertState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alert as its readers see it.
///
/// @param subject the activity, obligation, certification or due-diligence item; absent where the
///     kind says all
/// @param dueOn in the contract's time zone
/// @param changedBy who changed its state last, by name; `alerts` where its reason has gone
/// @param note what was said then; where its reason has gone, why
/// @param endedAt when its reason had gone; absent while it stands
public record AlertResponse(
    UUID id,
    AlertKind kind,
    UUID contractId,
    UUID vendorId,
    @Nullable String subject,
    LocalDate dueOn,
    String message,
    AlertState state,
    Instant raisedAt,
    @Nullable String changedBy,
    @Nullable Instant changedAt,
    @Nullable String note,
    @Nullable Instant endedAt) {

  static AlertResponse of(Alert alert) {
    return new AlertResponse(
        alert.id(),
        alert.kind(),
        alert.contractId(),
        alert.vendorId(),
        alert.subject().isEmpty() ? null : alert.subject(),
        alert.dueOn(),
        alert.message(),
        alert.state(),
        alert.raisedAt(),
        alert.changedBy().orElse(null),
        alert.changedAt().orElse(null),
        alert.note().orElse(null),
        alert.endedAt().orElse(null));
  }
}
