package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.change.Changes;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.ClauseScoring;
import dev.plumbline.scorecard.scoring.clause.ScoredMonth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The function from inputs to a scorecard.
public final class Scoring {

  private Scoring() {}

  public static Scorecard score(Inputs inputs) {
    ScoredMonth month = inputs.scoredMonth();
    List<ClauseResult> results =
        inputs.terms().clauses().stream()
            .map(clause -> ClauseScoring.score(clause, month))
            .toList();
    Scores scores = Scores.of(results);
    List<PastResult> standIns = StandIns.of(results, inputs);
    @Nullable BigDecimal capScore = StandIns.experience(results, standIns);
    return new Scorecard(
        inputs.period(),
        inputs.terms().version(),
        results,
        scores,
        Rating.of(scores, capScore, inputs.bands()),
        capScore,
        standIns,
        Optional.ofNullable(inputs.lastScored())
            .flatMap(before -> Changes.between(before, results))
            .orElse(null),
        Facts.of(inputs));
  }
}
