package dev.plumbline.contract.incentive.api;

import dev.plumbline.contract.incentive.Decision;
import dev.plumbline.contract.incentive.Temptation;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.incentive.behaviour.Behaviour;
import dev.plumbline.contract.scenario.Shown;
import dev.plumbline.kernel.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a behaviour does to the vendor's margin.
@Schema(name = "Temptation", description = "What a behaviour does to the vendor's margin")
public record TemptationBody(
    Behaviour behaviour,
    @Schema(description = "The clauses that the vendor gives up, where that is the behaviour")
        List<String> givenUp,
    @Schema(description = "Whether the vendor's margin rises") boolean pays,
    @Schema(description = "By how much; below 0 where it falls") Money gain,
    @Schema(description = "The result with its figures, for people") String sentence,
    @Schema(description = "Codes of the assumptions that its size follows from")
        List<String> assumptions,
    @Schema(description = "What decides") DecisionBody decision,
    @Schema(description = "Sums over all months that the behaviour changes in the reports")
        List<MeasureChange> measures,
    @Schema(
            description =
                "The same months without the behaviour; bad ones where it hides something")
        MarginBody without,
    MarginBody with) {

  /// What decides whether it pays.
  @Schema(name = "IncentiveDecision", description = "What decides whether a behaviour pays")
  public record DecisionBody(
      Decision.Verdict verdict,
      @Schema(description = "The clauses that decide") List<String> clauses,
      @Schema(description = "The metrics that would show it and have no clause")
          List<String> metrics,
      String sentence,
      @Schema(description = "What would stop it; left out where nothing has to")
          @Nullable String remedy) {

    static DecisionBody of(Decision decision) {
      return new DecisionBody(
          decision.verdict(),
          decision.clauses(),
          decision.metrics(),
          decision.sentence(),
          decision.remedy().isEmpty() ? null : decision.remedy());
    }
  }

  /// A measure that the behaviour changes.
  @Schema(description = "A measure that a behaviour changes")
  public record MeasureChange(String measure, BigDecimal without, BigDecimal with) {

    static MeasureChange of(Temptation.Change change) {
      return new MeasureChange(
          change.measure(), Shown.figure(change.without()), Shown.figure(change.with()));
    }
  }

  static TemptationBody of(Temptation temptation) {
    return new TemptationBody(
        temptation.behaviour(),
        temptation.givenUp().stream().sorted().toList(),
        temptation.pays(),
        temptation.gain(),
        temptation.sentence(),
        temptation.assumptions().stream()
            .map(Assumptions.Used::assumption)
            .map(it -> it.code())
            .toList(),
        DecisionBody.of(temptation.decision()),
        temptation.changes().stream().map(MeasureChange::of).toList(),
        MarginBody.of(temptation.without()),
        MarginBody.of(temptation.with()));
  }
}
