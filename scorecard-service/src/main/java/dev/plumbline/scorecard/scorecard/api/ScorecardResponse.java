package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.Publication;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.parts.ScorecardDetails;
import dev.plumbline.scorecard.scoring.Standing;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contract's month, scored.
@Schema(description = "A contract's month, scored")
public record ScorecardResponse(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull String contractReference,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @NotNull Integer revision,
    @NotNull Life life,
    @Schema(description = "The contract's version that was in force") @NotNull Integer termsVersion,
    @Schema(description = "0 to 100; absent where no clause could be scored")
        @Nullable BigDecimal overall,
    @NotNull Standing standing,
    @Schema(description = "By the overall score alone; only where the cap lowered the standing")
        @Nullable Standing standingBeforeCap,
    @Schema(
            description =
                "Whether the standing is held at one step above that of customer experience and"
                    + " behaviour")
        @NotNull
        Boolean cxCapApplied,
    @NotNull List<FamilyScore> families,
    @Nullable BigDecimal customerExperienceAndBehaviour,
    @NotNull List<ClauseBody> clauses,
    @Schema(description = "Absent while the month's fee is not known")
        @Nullable CreditsBody credits,
    @Schema(
            description =
                "Where the month's fee comes from; absent where a scorecard was worked out before"
                    + " that was kept")
        @Nullable FeeBody fee,
    @Schema(description = "Credits of earlier months that months met in a row have earned back")
        @NotNull
        List<ReturnBody> returnedCredits,
    @NotNull List<FactBody> facts,
    @Schema(description = "SHA-256 of everything the scorecard was worked out of") @NotNull
        String inputHash,
    @Schema(description = "How far the changes of contracts were known") @NotNull Long feedPosition,
    @NotNull Instant computedAt,
    @Nullable Instant publishedAt,
    @Nullable String publishedBy,
    @Schema(description = "When its vendor can no longer dispute it")
        @Nullable Instant disputableUntil,
    @Schema(description = "When it may become FINAL, unless somebody objects before")
        @Nullable Instant settlesAt) {

  static ScorecardResponse of(ScorecardDetails details) {
    StoredScorecard scorecard = details.scorecard();
    Optional<Publication> published =
        scorecard.publication().filter(_ -> details.life() != Life.PROVISIONAL);
    boolean capped = scorecard.standing() != scorecard.standingBeforeCap();
    Currency currency = Currency.getInstance(scorecard.currency());
    return new ScorecardResponse(
        scorecard.id(),
        scorecard.contractId(),
        scorecard.contractReference(),
        scorecard.vendorId(),
        scorecard.period(),
        scorecard.revision(),
        details.life(),
        scorecard.termsVersion(),
        Shown.score(scorecard.overall()),
        scorecard.standing(),
        capped ? scorecard.standingBeforeCap() : null,
        capped,
        FamilyScore.of(details.families()),
        Shown.score(scorecard.experienceAndBehaviour()),
        details.clauses().stream().map(clause -> ClauseBody.of(clause, currency)).toList(),
        scorecard
            .credits()
            .map(sums -> CreditsBody.of(sums, details.clauses(), currency))
            .orElse(null),
        details.fee().map(FeeBody::of).orElse(null),
        details.returned().stream().map(ReturnBody::of).toList(),
        details.facts().stream().map(FactBody::of).toList(),
        scorecard.inputHash(),
        scorecard.feedPosition(),
        scorecard.computedAt(),
        published.map(Publication::at).orElse(null),
        published.map(Publication::by).orElse(null),
        published.map(Publication::disputableUntil).orElse(null),
        published.flatMap(_ -> scorecard.settlesAt()).orElse(null));
  }
}
