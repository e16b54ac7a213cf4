package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.scorecard.scoring.terms.Clause;
import java.util.Optional;

/// Scores one clause of one month.
public final class ClauseScoring {

  private ClauseScoring() {}

  public static ClauseResult score(Clause clause, ScoredMonth scored) {
    ClauseCase it = ClauseCase.of(clause, scored);
    return new ClauseResult(
        clause,
        Rules.decide(it),
        it.figure(),
        it.ownFigure().orElse(null),
        it.window().stream()
            .filter(month -> month.excuse() == null)
            .map(ClauseMonth::month)
            .toList(),
        it.months(),
        it.pool().parts(),
        it.window().stream().map(ClauseMonth::omission).flatMap(Optional::stream).toList(),
        scored.origin(clause));
  }
}
