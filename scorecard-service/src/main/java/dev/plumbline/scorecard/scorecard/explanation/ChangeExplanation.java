package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.scorecard.scoring.change.Change;
import dev.plumbline.scorecard.scoring.change.Change.ClauseChange;
import dev.plumbline.scorecard.scoring.change.Step;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The difference of the overall score since the last month that had one, in points. The parts add
/// up to the digit, by step and by clause.
@Schema(name = "ScoreChange", description = "The difference of the overall score, in points")
public record ChangeExplanation(
    @Schema(description = "The last month that had a score") @NotNull YearMonth since,
    @NotNull BigDecimal from,
    @NotNull BigDecimal to,
    @NotNull Points parts,
    @NotNull List<ClausePoints> clauses) {

  /// Points by reason.
  @Schema(name = "ScoreChangeParts", description = "Points by reason; they add up to the total")
  public record Points(
      @NotNull BigDecimal definition,
      @NotNull BigDecimal terms,
      @NotNull BigDecimal mix,
      @NotNull BigDecimal rate,
      @NotNull BigDecimal coverage,
      @NotNull BigDecimal total) {

    static Points of(Map<Step, BigDecimal> parts) {
      return new Points(
          parts.getOrDefault(Step.DEFINITION, BigDecimal.ZERO),
          parts.getOrDefault(Step.TERMS, BigDecimal.ZERO),
          parts.getOrDefault(Step.MIX, BigDecimal.ZERO),
          parts.getOrDefault(Step.RATE, BigDecimal.ZERO),
          parts.getOrDefault(Step.COVERAGE, BigDecimal.ZERO),
          parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
  }

  /// What one clause contributes.
  @Schema(name = "ClauseScoreChange", description = "What one clause contributes")
  public record ClausePoints(@NotNull String clause, @NotNull Points parts) {

    static ClausePoints of(ClauseChange change) {
      return new ClausePoints(change.code(), Points.of(change.parts()));
    }
  }

  static ChangeExplanation of(Change change) {
    return new ChangeExplanation(
        change.since(),
        change.from(),
        change.to(),
        Points.of(change.parts()),
        change.clauses().stream().map(ClausePoints::of).toList());
  }

  public ChangeExplanation {
    clauses = List.copyOf(clauses);
  }
}
