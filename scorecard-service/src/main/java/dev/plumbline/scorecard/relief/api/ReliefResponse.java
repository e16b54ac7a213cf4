package dev.plumbline.scorecard.relief.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.relief.Relief;
import dev.plumbline.scorecard.relief.ReliefCause;
import dev.plumbline.scorecard.relief.ReliefStatus;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A request for relief and what became of it.
@Schema(description = "A request for relief and what became of it")
public record ReliefResponse(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull UUID vendorId,
    @NotNull List<YearMonth> periods,
    @Schema(description = "The clauses that are to be excused, by code") @NotNull
        List<String> clauses,
    @NotNull ReliefCause cause,
    @NotNull String reason,
    @NotNull List<String> evidence,
    @Schema(description = "The party that asks; the other one decides") @NotNull Party askedFor,
    @NotNull String askedBy,
    @NotNull Instant askedAt,
    @NotNull ReliefStatus status,
    @Schema(description = "The party that decided it, or took it back") @Nullable Party closedFor,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable String decisionReason) {

  static ReliefResponse of(Relief relief) {
    return new ReliefResponse(
        relief.id(),
        relief.contractId(),
        relief.vendorId(),
        relief.periods(),
        relief.clauses(),
        relief.cause(),
        relief.reason(),
        relief.evidence(),
        relief.askedFor(),
        relief.askedBy(),
        relief.askedAt(),
        relief.status(),
        relief.closedFor().orElse(null),
        relief.closedBy().orElse(null),
        relief.closedAt().orElse(null),
        relief.decisionReason().orElse(null));
  }
}
