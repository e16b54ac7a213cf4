package dev.plumbline.scorecard.chronic.api;

import dev.plumbline.scorecard.chronic.ChronicAction;
import dev.plumbline.scorecard.chronic.ChronicNotice;
import dev.plumbline.scorecard.chronic.GroundChange;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the client did about a clause that fails chronically.
@Schema(
    name = "ChronicNotice",
    description = "What the client did about a clause that fails chronically; it is never changed")
public record NoticeResponse(
    @NotNull UUID id,
    @NotNull UUID vendorId,
    @NotNull UUID contractId,
    @Schema(description = "The revision that the client acted on") @NotNull UUID scorecardId,
    @NotNull Integer revision,
    @NotNull YearMonth period,
    @NotNull String clause,
    @Schema(
            description =
                "NOTICE_GIVEN: to terminate the contract for cause. STEP_AGREED: something else was"
                    + " agreed with the vendor. RIGHT_WAIVED: the right was given up")
        @NotNull
        ChronicAction action,
    @NotNull LocalDate actedOn,
    @NotNull String note,
    @NotNull Instant notedAt,
    @NotNull String notedBy,
    @Schema(description = "Whether the clause is chronic in the month's newest revision too")
        @NotNull
        Boolean groundStands,
    @Schema(description = "Restatements that took the ground away or gave it back, by age") @NotNull
        List<GroundBody> groundChanges) {

  /// A restatement that took the ground away, or gave it back.
  @Schema(name = "ChronicGroundChange")
  public record GroundBody(
      @Schema(description = "The revision that the restatement made") @NotNull UUID scorecardId,
      @NotNull Integer revision,
      @NotNull Boolean stands,
      @NotNull Instant since) {

    static GroundBody of(GroundChange change) {
      return new GroundBody(change.scorecardId(), change.revision(), change.stands(), change.at());
    }
  }

  static NoticeResponse of(ChronicNotice notice) {
    return new NoticeResponse(
        notice.id(),
        notice.vendorId(),
        notice.contractId(),
        notice.scorecardId(),
        notice.revision(),
        notice.period(),
        notice.deed().clause(),
        notice.deed().action(),
        notice.deed().actedOn(),
        notice.deed().note(),
        notice.notedAt(),
        notice.notedBy(),
        notice.groundStands(),
        notice.changes().stream().map(GroundBody::of).toList());
  }
}
