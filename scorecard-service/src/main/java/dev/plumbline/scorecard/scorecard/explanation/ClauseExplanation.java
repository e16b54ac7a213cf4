package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.scoring.terms.Window;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where one clause's result comes from. Figures are exact or at full precision.
@Schema(description = "Where one clause's result comes from; figures are at full precision")
public record ClauseExplanation(
    @NotNull String code,
    @NotNull String metric,
    @NotNull Integer metricVersion,
    @Schema(description = "The definition's arithmetic in words") @NotNull String formula,
    @Schema(description = "What numerator / denominator is multiplied with") @NotNull
        BigDecimal scale,
    @NotNull Window window,
    @NotNull Integer weight,
    @NotNull TargetExplanation target,
    @NotNull OutcomeCode outcome,
    @Schema(description = "The rule that decided, with its figures") @NotNull String rule,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal value,
    @Nullable BigDecimal attainment,
    @Schema(description = "The months that were pooled") @NotNull List<YearMonth> periods,
    @Schema(description = "The months of the window that were not pooled, and why") @NotNull
        List<OmissionExplanation> omitted,
    @Schema(description = "Which reports and ratings the measures are from") @NotNull
        List<SourceExplanation> sources,
    @Nullable IntervalExplanation interval,
    @NotNull OriginExplanation origin) {

  /// How long the clause has been what it is.
  @Schema(name = "ClauseOrigin", description = "How long the clause has been what it is")
  public record OriginExplanation(
      @Schema(description = "The first month with the same metric, version and lines") @NotNull
          YearMonth since,
      @Schema(description = "Codes it had in earlier versions") @NotNull
          List<String> formerCodes) {}

  public ClauseExplanation {
    periods = List.copyOf(periods);
    omitted = List.copyOf(omitted);
    sources = List.copyOf(sources);
  }
}
