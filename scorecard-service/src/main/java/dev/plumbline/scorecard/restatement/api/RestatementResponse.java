package dev.plumbline.scorecard.restatement.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.restatement.Cause;
import dev.plumbline.scorecard.restatement.Restatement;
import dev.plumbline.scorecard.restatement.Restatement.Figures;
import dev.plumbline.scorecard.scoring.Standing;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A revision that took the place of another.
@Schema(description = "A revision that took the place of another, and what changed by it")
public record RestatementResponse(
    @Schema(description = "The new revision of the month that the restatement began with") @NotNull
        UUID originId,
    @NotNull Cause cause,
    @NotNull String reason,
    @NotNull Instant restatedAt,
    @NotNull String restatedBy,
    @NotNull RevisionBody before,
    @NotNull RevisionBody after) {

  /// The figures of a revision that a reader looks at first.
  @Schema(name = "RestatedRevision")
  public record RevisionBody(
      @NotNull UUID scorecardId,
      @NotNull Integer revision,
      @Nullable BigDecimal overall,
      @NotNull Standing standing,
      @Schema(description = "What all clauses cost; absent while the fee was not known")
          @Nullable Money credits) {

    private static final int DECIMALS = 2;

    static RevisionBody of(Figures figures, Currency currency) {
      return new RevisionBody(
          figures.scorecardId(),
          figures.revision(),
          figures
              .overall()
              .map(score -> score.setScale(DECIMALS, RoundingMode.HALF_EVEN))
              .orElse(null),
          figures.standing(),
          figures.credits().map(amount -> new Money(amount, currency)).orElse(null));
    }
  }

  static RestatementResponse of(Restatement restatement) {
    Currency currency = Currency.getInstance(restatement.currency());
    return new RestatementResponse(
        restatement.originId(),
        restatement.ground().cause(),
        restatement.ground().reason(),
        restatement.at(),
        restatement.by(),
        RevisionBody.of(restatement.before(), currency),
        RevisionBody.of(restatement.after(), currency));
  }
}
