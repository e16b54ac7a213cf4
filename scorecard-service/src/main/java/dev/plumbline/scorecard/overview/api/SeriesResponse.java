package dev.plumbline.scorecard.overview.api;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.scorecard.overview.ClausePoint;
import dev.plumbline.scorecard.overview.ContractSeries;
import dev.plumbline.scorecard.scorecard.api.Shown;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contract's months.
@Schema(description = "A contract's months, in order")
public record SeriesResponse(
    @NotNull UUID contractId,
    @NotNull String contractReference,
    @NotNull UUID vendorId,
    @NotNull List<SeriesMonth> months) {

  /// A month of a series.
  @Schema(description = "What a month came to")
  public record SeriesMonth(@NotNull ScorecardBody scorecard, @NotNull List<SeriesClause> clauses) {

    static SeriesMonth of(ContractSeries.Month month) {
      return new SeriesMonth(
          ScorecardBody.of(month.scorecard()),
          month.clauses().stream().map(SeriesClause::of).toList());
    }
  }

  /// A clause in a month of a series.
  @Schema(description = "How one clause came out")
  public record SeriesClause(
      @NotNull String code,
      @NotNull String metric,
      @NotNull Integer metricVersion,
      @NotNull Family family,
      @NotNull MetricUnit unit,
      @NotNull OutcomeCode outcome,
      @Schema(description = "With the metric's decimals") @Nullable BigDecimal value,
      @Schema(description = "0 to 100; absent where the clause takes no part in the scores")
          @Nullable BigDecimal attainment) {

    static SeriesClause of(ClausePoint clause) {
      return new SeriesClause(
          clause.code(),
          clause.metric(),
          clause.metricVersion(),
          clause.family(),
          clause.unit(),
          clause.outcome(),
          Shown.value(clause.value(), clause.decimals()),
          Shown.score(clause.attainment()));
    }
  }

  static SeriesResponse of(ContractSeries series) {
    return new SeriesResponse(
        series.contract().contractId(),
        series.contract().reference(),
        series.contract().vendorId(),
        series.months().stream().map(SeriesMonth::of).toList());
  }
}
