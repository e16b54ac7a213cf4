package dev.plumbline.vendor.selection.api;

import dev.plumbline.vendor.selection.Selection;
import dev.plumbline.vendor.selection.SelectionStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One attempt of a programme to find its vendor.
///
/// @param round from 1
/// @param openedBy the name of who opened it
public record RoundResponse(
    UUID id,
    int round,
    SelectionStatus status,
    @Schema(description = "SHA-256 over the canonical form of the brief") String briefHash,
    Instant openedAt,
    String openedBy,
    @Nullable Instant closedAt,
    @Nullable String closedBy,
    @Nullable String closeReason) {

  static RoundResponse of(Selection selection) {
    return new RoundResponse(
        selection.id(),
        selection.round(),
        selection.status(),
        selection.briefHash(),
        selection.openedAt(),
        selection.openedBy(),
        selection.closedAt().orElse(null),
        selection.closedBy().orElse(null),
        selection.closeReason().orElse(null));
  }
}
