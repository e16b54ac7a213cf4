package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.ClauseScoring;
import java.util.List;

/// The function from inputs to a scorecard.
public final class Scoring {

  private Scoring() {}

  public static Scorecard score(Inputs inputs) {
    List<ClauseResult> results =
        inputs.terms().clauses().stream()
            .map(
                clause ->
                    ClauseScoring.score(
                        clause, inputs.period(), inputs.terms(), inputs.evidence(), inputs.asOf()))
            .toList();
    Scores scores = Scores.of(results);
    return new Scorecard(
        inputs.period(),
        inputs.terms().version(),
        results,
        scores,
        Rating.of(scores, inputs.bands()),
        Facts.of(inputs));
  }
}
