package dev.plumbline.scorecard.run.api;

import dev.plumbline.scorecard.run.RunProgress;
import dev.plumbline.scorecard.run.RunProgress.Failure;
import dev.plumbline.scorecard.run.RunStatus;
import dev.plumbline.scorecard.run.ScorecardRun;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A run and how far it has come.
@Schema(name = "ScorecardRunResponse", description = "A run and how far it has come")
public record RunResponse(
    @NotNull UUID id,
    @NotNull YearMonth period,
    @NotNull RunStatus status,
    @Schema(description = "How many contracts it takes in") @NotNull Integer total,
    @Schema(description = "How many of them are worked off, the failed ones included") @NotNull
        Integer done,
    @Schema(description = "Scorecards written, or written anew") @NotNull Integer computed,
    @Schema(description = "Scorecards whose inputs are what they were") @NotNull Integer unchanged,
    @Schema(description = "Scorecards left as they are because their vendor has seen them") @NotNull
        Integer leftPublished,
    @NotNull Integer failed,
    @Schema(description = "Not done, because the run was cancelled before") @NotNull
        Integer cancelled,
    @Schema(description = "The first 100 of those that failed; none in a listing") @NotNull
        List<RunFailure> failures,
    @NotNull String requestedBy,
    @NotNull Instant requestedAt,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt,
    @Nullable Instant cancelledAt,
    @Nullable String cancelledBy) {

  /// Why a contract could not be scored.
  @Schema(description = "Why a contract could not be scored")
  public record RunFailure(@NotNull UUID contractId, @NotNull String reason) {
    static RunFailure of(Failure failure) {
      return new RunFailure(failure.contractId(), failure.reason());
    }
  }

  static RunResponse of(RunProgress progress) {
    ScorecardRun run = progress.run();
    return new RunResponse(
        run.id(),
        run.period(),
        run.status(),
        run.total(),
        progress.computed() + progress.unchanged() + progress.leftPublished() + progress.failed(),
        progress.computed(),
        progress.unchanged(),
        progress.leftPublished(),
        progress.failed(),
        progress.cancelled(),
        progress.failures().stream().map(RunFailure::of).toList(),
        run.requestedBy(),
        run.requestedAt(),
        run.startedAt().orElse(null),
        run.completedAt().orElse(null),
        run.cancelledAt().orElse(null),
        run.cancelledBy().orElse(null));
  }
}
