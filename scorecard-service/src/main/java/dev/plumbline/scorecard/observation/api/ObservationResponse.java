package dev.plumbline.scorecard.observation.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.observation.Observation;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One rating of one contact by one rater.
public record ObservationResponse(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull String clause,
    @NotNull String contactReference,
    @NotNull LocalDate date,
    @NotNull String activity,
    @NotNull String channel,
    @Schema(description = "For whom the rater rates") @NotNull Party side,
    @NotNull String rater,
    @NotNull Integer rating,
    @Nullable String note,
    @NotNull Instant recordedAt) {

  static ObservationResponse of(Observation observation) {
    return new ObservationResponse(
        observation.id(),
        observation.contractId(),
        observation.clause(),
        observation.contactReference(),
        observation.contactDate(),
        observation.line().activity(),
        observation.line().channel(),
        observation.side(),
        observation.rater(),
        observation.rating(),
        observation.note().orElse(null),
        observation.recordedAt());
  }
}
