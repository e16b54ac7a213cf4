package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.Publication;
import dev.plumbline.scorecard.scorecard.ScorecardOverview;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A scorecard in a listing: without its clauses.
public record ScorecardSummary(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull String contractReference,
    @NotNull UUID vendorId,
    @NotNull YearMonth period,
    @NotNull Integer revision,
    @NotNull Life life,
    @Nullable BigDecimal overall,
    @NotNull Standing standing,
    @NotNull Boolean cxCapApplied,
    @NotNull List<FamilyScore> families,
    @NotNull Instant computedAt,
    @Nullable Instant publishedAt) {

  static ScorecardSummary of(ScorecardOverview overview) {
    StoredScorecard scorecard = overview.known().scorecard();
    Life life = overview.known().life();
    return new ScorecardSummary(
        scorecard.id(),
        scorecard.contractId(),
        scorecard.contractReference(),
        scorecard.vendorId(),
        scorecard.period(),
        scorecard.revision(),
        life,
        Shown.score(scorecard.overall()),
        scorecard.standing(),
        scorecard.standing() != scorecard.standingBeforeCap(),
        FamilyScore.of(overview.families()),
        scorecard.computedAt(),
        scorecard
            .publication()
            .filter(_ -> life != Life.PROVISIONAL)
            .map(Publication::at)
            .orElse(null));
  }
}
