package dev.plumbline.contract.agreement.api;

import dev.plumbline.contract.agreement.Termination;
import dev.plumbline.contract.life.TerminationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The termination of a contract.
public record TerminationResponse(
    UUID id,
    TerminationKind kind,
    @Schema(description = "The day on which the other side was told") LocalDate givenOn,
    @Schema(description = "The contract's last day") LocalDate endsOn,
    String reason,
    @Schema(description = "Who recorded it, by name") String recordedBy,
    Instant recordedAt) {

  static TerminationResponse of(Termination termination) {
    return new TerminationResponse(
        termination.id(),
        termination.notice().kind(),
        termination.notice().givenOn(),
        termination.notice().endsOn(),
        termination.reason(),
        termination.recordedBy(),
        termination.recordedAt());
  }
}
