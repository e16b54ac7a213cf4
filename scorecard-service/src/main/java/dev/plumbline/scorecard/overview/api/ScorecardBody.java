package dev.plumbline.scorecard.overview.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.overview.ScorecardPoint;
import dev.plumbline.scorecard.scorecard.api.FamilyScore;
import dev.plumbline.scorecard.scorecard.api.Shown;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scoring.Standing;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A scorecard among many.
@Schema(
    name = "ScorecardAtAGlance",
    description = "A scorecard among many: scores, standing, money")
public record ScorecardBody(
    @NotNull UUID id,
    @NotNull UUID contractId,
    @NotNull String contractReference,
    @NotNull YearMonth period,
    @NotNull Integer revision,
    @NotNull Life life,
    @Schema(description = "0 to 100; absent where no clause could be scored")
        @Nullable BigDecimal overall,
    @NotNull List<FamilyScore> families,
    @Nullable BigDecimal customerExperienceAndBehaviour,
    @NotNull Standing standing,
    @NotNull Boolean cxCapApplied,
    @Schema(description = "The sum under the cap; absent while the month's fee is not known")
        @Nullable Money creditTotal) {

  static ScorecardBody of(ScorecardPoint point) {
    return new ScorecardBody(
        point.id(),
        point.contractId(),
        point.contractReference(),
        point.period(),
        point.revision(),
        point.life(),
        Shown.score(point.overall()),
        FamilyScore.of(point.families()),
        Shown.score(point.experienceAndBehaviour()),
        point.standing(),
        point.cxCapApplied(),
        point.credits().orElse(null));
  }
}
