package dev.plumbline.contract.agreement.termination.api;

import dev.plumbline.contract.agreement.termination.Termination;
import dev.plumbline.contract.life.TerminationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The termination of a contract.
public record TerminationResponse(
    UUID id,
    TerminationKind kind,
    @Schema(description = "The day on which the other side was told") LocalDate givenOn,
    @Schema(description = "The contract's last day") LocalDate endsOn,
    String reason,
    @Schema(description = "Who recorded it, by name") String recordedBy,
    Instant recordedAt,
    @Schema(description = "When it was taken back; seen only where its giving is repeated")
        @Nullable Instant withdrawnAt,
    @Schema(description = "Who took it back, by name") @Nullable String withdrawnBy,
    @Nullable String withdrawalReason) {

  static TerminationResponse of(Termination termination) {
    return new TerminationResponse(
        termination.id(),
        termination.notice().kind(),
        termination.notice().givenOn(),
        termination.notice().endsOn(),
        termination.reason(),
        termination.recordedBy(),
        termination.recordedAt(),
        termination.withdrawnAt().orElse(null),
        termination.withdrawnBy().orElse(null),
        termination.withdrawalReason().orElse(null));
  }
}
