package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.kernel.metric.Target;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.credit.Default;
import dev.plumbline.scorecard.scorecard.parts.ClauseLine;
import dev.plumbline.scorecard.scorecard.parts.ClauseLine.Metric;
import dev.plumbline.scorecard.scorecard.parts.ClauseLine.Ratio;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How one clause came out. A metric that is held within a band has `expectedBand` and
/// `minimumBand` in place of `expected` and `minimum`.
@Schema(name = "ScorecardClause", description = "How one clause came out")
public record ClauseBody(
    @NotNull String code,
    @NotNull String metric,
    @NotNull Integer metricVersion,
    @NotNull Family family,
    @NotNull MetricUnit unit,
    @Schema(description = "Relative to the weights of the other clauses") @NotNull Integer weight,
    @NotNull OutcomeCode outcome,
    @Schema(description = "With the metric's decimals; scores are worked out of the exact one")
        @Nullable BigDecimal value,
    @Schema(description = "Exact") @Nullable BigDecimal numerator,
    @Schema(description = "Exact") @Nullable BigDecimal denominator,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal minimum,
    @Nullable BandBody expectedBand,
    @Nullable BandBody minimumBand,
    @Schema(description = "0 to 100; absent where the clause takes no part in the scores")
        @Nullable BigDecimal attainment,
    @NotNull Boolean critical,
    @Schema(description = "Whether it is a default of a critical clause") @NotNull
        Boolean isDefault,
    @Schema(description = "Why it is one; absent where it is not")
        Default.@Nullable Reason defaultReason,
    @Schema(description = "What the default costs, under the month's cap") @Nullable Money credit,
    @NotNull CourseBody course) {

  static ClauseBody of(ClauseLine clause, Currency currency) {
    Metric metric = clause.metric();
    Sides sides = Sides.of(clause.target());
    return new ClauseBody(
        clause.code(),
        metric.code(),
        metric.version(),
        metric.family(),
        metric.unit(),
        clause.weight(),
        clause.outcome(),
        Shown.value(clause.value(), metric.decimals()),
        clause.ratio().map(Ratio::numerator).orElse(null),
        clause.ratio().map(Ratio::denominator).orElse(null),
        sides.expected(),
        sides.minimum(),
        sides.expectedBand(),
        sides.minimumBand(),
        Shown.score(clause.attainment()),
        clause.critical(),
        clause.defaultReason().isPresent(),
        clause.defaultReason().orElse(null),
        clause.credit().map(credit -> new Money(credit.amount(), currency)).orElse(null),
        CourseBody.of(clause.course()));
  }

  /// A target as two numbers or as two bands.
  private record Sides(
      @Nullable BigDecimal expected,
      @Nullable BigDecimal minimum,
      @Nullable BandBody expectedBand,
      @Nullable BandBody minimumBand) {

    static Sides of(Target target) {
      return switch (target) {
        case Target.AtLeast it -> new Sides(it.expected(), it.minimum(), null, null);
        case Target.AtMost it -> new Sides(it.expected(), it.minimum(), null, null);
        case Target.Within it ->
            new Sides(null, null, BandBody.of(it.expected()), BandBody.of(it.minimum()));
      };
    }
  }
}
