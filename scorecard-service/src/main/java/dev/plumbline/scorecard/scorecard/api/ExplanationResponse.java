package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.ScorecardExplanation;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.explanation.CapExplanation;
import dev.plumbline.scorecard.scorecard.explanation.ChangeExplanation;
import dev.plumbline.scorecard.scorecard.explanation.ClauseExplanation;
import dev.plumbline.scorecard.scorecard.explanation.Explanation;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where every figure of a scorecard comes from, at full precision.
@Schema(
    name = "ScorecardExplanation",
    description = "Where every figure of a scorecard comes from, at full precision")
public record ExplanationResponse(
    @NotNull UUID scorecardId,
    @NotNull UUID contractId,
    @NotNull YearMonth period,
    @NotNull Integer revision,
    @NotNull Integer termsVersion,
    @NotNull String inputHash,
    @Nullable BigDecimal overall,
    @NotNull CapExplanation cap,
    @NotNull List<ClauseExplanation> clauses,
    @Schema(
            description =
                "Since the last month that had a score; absent without one on either side, and"
                    + " where the reader does not see that month's scorecard")
        @Nullable ChangeExplanation change) {

  static ExplanationResponse of(ScorecardExplanation explained) {
    StoredScorecard scorecard = explained.scorecard();
    Explanation explanation = explained.explanation();
    return new ExplanationResponse(
        scorecard.id(),
        scorecard.contractId(),
        scorecard.period(),
        scorecard.revision(),
        scorecard.termsVersion(),
        scorecard.inputHash(),
        scorecard.overall().orElse(null),
        explanation.cap(),
        explanation.clauses(),
        explanation.change());
  }
}
