package dev.plumbline.scorecard.report.verification.api;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.report.verification.Comparison;
import dev.plumbline.scorecard.report.verification.Verdict;
import dev.plumbline.scorecard.report.verification.VerifiedMeasure;
import dev.plumbline.scorecard.report.verification.VerifiedMeasure.Use;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measure that both sides reported.
@Schema(name = "ReportVerification", description = "A measure of one line that both sides reported")
public record VerificationResponse(
    @NotNull String activity,
    @NotNull String channel,
    @NotNull String measure,
    @NotNull Reported vendor,
    @NotNull Reported client,
    @Schema(
            description =
                "|vendor − client| in per cent of the client's figure, rounded HALF_EVEN to 6"
                    + " decimals; left out where that figure is 0")
        @Nullable BigDecimal differencePercent,
    @Schema(description = "By how much they may differ, as the contract says") @NotNull
        BigDecimal tolerancePercent,
    @NotNull Verdict verdict,
    @Schema(description = "Whose figure the metrics of the contract's clauses take") @NotNull
        List<Counted> counted) {

  private static final int DECIMALS = 6;

  /// What one side says.
  @Schema(name = "ReportedFigure", description = "What one side says, and in which revision")
  public record Reported(@NotNull BigDecimal value, @NotNull Integer revision) {}

  /// Whose report a metric takes the measure from.
  @Schema(name = "CountedSource", description = "Whose report a metric takes the measure from")
  public record Counted(@NotNull String metric, @NotNull Party source) {

    static Counted of(Use use) {
      return new Counted(use.metric(), use.source());
    }
  }

  static VerificationResponse of(VerifiedMeasure verified) {
    Comparison comparison = verified.comparison();
    return new VerificationResponse(
        verified.line().activity(),
        verified.line().channel(),
        verified.measure(),
        new Reported(comparison.stated(), verified.vendorRevision()),
        new Reported(comparison.reference(), verified.clientRevision()),
        comparison
            .differencePercent()
            .map(it -> it.setScale(DECIMALS, RoundingMode.HALF_EVEN))
            .orElse(null),
        comparison.tolerancePercent(),
        comparison.verdict(),
        verified.uses().stream().map(Counted::of).toList());
  }
}
