package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Clauses of customer experience and behaviour that are not due stand in with what they last
/// attained, for the cap and for nothing else: between quarters a bad experience is not forgotten.
final class StandIns {

  private StandIns() {}

  static List<PastResult> of(List<ClauseResult> results, Inputs inputs) {
    return results.stream()
        .filter(it -> it.outcome().code() == OutcomeCode.NOT_DUE)
        .filter(it -> Scores.EXPERIENCE.contains(it.family()))
        .flatMap(it -> inputs.history().lastScored(inputs.period(), it.clause().code()).stream())
        .toList();
  }

  /// The score of customer experience and behaviour that caps the standing.
  static @Nullable BigDecimal experience(List<ClauseResult> results, List<PastResult> standIns) {
    Map<String, PastResult> byClause =
        standIns.stream().collect(Collectors.toMap(PastResult::clause, Function.identity()));
    WeightedMean mean = new WeightedMean();
    for (ClauseResult result : results) {
      if (Scores.EXPERIENCE.contains(result.family())) {
        PastResult past = byClause.get(result.clause().code());
        BigDecimal attainment = past == null ? result.attainment().orElse(null) : past.attainment();
        if (attainment != null) {
          mean.add(result.clause().weight(), attainment);
        }
      }
    }
    return mean.value().orElse(null);
  }
}
