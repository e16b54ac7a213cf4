package dev.plumbline.scorecard.scoring.clause;

import static dev.plumbline.kernel.measure.Party.CLIENT;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.scorecard.scoring.evidence.Gathering;
import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.evidence.Pool;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Scores one clause of one month.
public final class ClauseScoring {

  private static final String HANDLED = "contactsHandled";

  private ClauseScoring() {}

  public static ClauseResult score(
      Clause clause,
      YearMonth month,
      Terms terms,
      Map<YearMonth, MonthEvidence> evidence,
      Instant asOf) {
    List<YearMonth> months = List.of(month);
    Pool pool = Gathering.ofClause(clause, months, terms, evidence);
    ClauseCase it =
        new ClauseCase(
            clause,
            months,
            terms.isRamp(month),
            terms.calendar().isPast(month, asOf),
            terms.calendar().lastDay(month),
            pool,
            handled(clause, months, terms, evidence),
            sampler(clause, terms, pool));
    Figure figure = it.figure().orElse(null);
    return new ClauseResult(clause, Rules.decide(it), figure, figure, months, months, pool.parts());
  }

  private static BigDecimal handled(
      Clause clause, List<YearMonth> months, Terms terms, Map<YearMonth, MonthEvidence> evidence) {
    Set<String> measure = Set.of(HANDLED);
    return Gathering.ofMeasures(measure, clause.lines(), months, terms, evidence)
        .sums(measure)
        .get(HANDLED);
  }

  /// Whose sample it is: the client's where the client owes it, or where any of it came from the
  /// client's report, so that no figure of the client's can put the vendor in breach for being
  /// small.
  private static @Nullable Party sampler(Clause clause, Terms terms, Pool pool) {
    String sampleCount = clause.metric().sampleCount();
    if (sampleCount == null) {
      return null;
    }
    boolean clients =
        pool.parts().stream()
            .anyMatch(
                part -> part.source() == CLIENT && part.measures().find(sampleCount).isPresent());
    return clients ? CLIENT : terms.owner(sampleCount);
  }
}
