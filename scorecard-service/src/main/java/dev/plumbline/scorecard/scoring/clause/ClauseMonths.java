package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.kernel.period.Period;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Window;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which months a clause speaks of.
public final class ClauseMonths {

  /// From this one on, months in a row without a decision are tested together.
  private static final int POOLED_FROM = 3;

  private static final int ROLLING = 3;

  private ClauseMonths() {}

  /// The months of the clause's window up to the scored one, oldest first and the scored one last.
  static List<YearMonth> window(Clause clause, ScoredMonth scored) {
    return reaching(first(clause.window(), scored.month()), scored.month())
        .filter(it -> it.equals(scored.month()) || scored.isWithinReach(it, clause))
        .toList();
  }

  /// Whether the clause is scored in the month: by quarters only in a quarter's last month or the
  /// contract's.
  static boolean isDue(Clause clause, ScoredMonth scored) {
    return clause.window() != Window.QUARTER
        || scored.endsContract()
        || Period.quarterOf(scored.month()).last().equals(scored.month());
  }

  /// The months that are tested together for chance, the scored one last: from the first of at
  /// least two in a row that were UNDECIDED, without those left out. A month between two due ones
  /// of a clause that is scored by quarters is not left out of them. None where there are no two.
  static List<YearMonth> testedTogether(Clause clause, ScoredMonth scored) {
    NavigableMap<YearMonth, OutcomeCode> outcomes = scored.outcomes(clause);
    List<YearMonth> run = run(outcomes);
    if (run.size() < POOLED_FROM - 1) {
      return List.of();
    }
    return reaching(run.getLast(), scored.month())
        .filter(
            it ->
                it.equals(scored.month())
                    || (isTested(outcomes.get(it)) && scored.isWithinReach(it, clause)))
        .toList();
  }

  /// Every month whose evidence can decide the clause.
  public static Stream<YearMonth> needed(Clause clause, ScoredMonth scored) {
    return Stream.concat(
        window(clause, scored).stream(),
        clause.requiresEvidence() ? testedTogether(clause, scored).stream() : Stream.empty());
  }

  /// The UNDECIDED months in a row right before, newest first.
  private static List<YearMonth> run(NavigableMap<YearMonth, OutcomeCode> outcomes) {
    return outcomes.descendingMap().entrySet().stream()
        .filter(it -> !it.getValue().isLeftOut())
        .takeWhile(it -> it.getValue() == OutcomeCode.UNDECIDED)
        .map(it -> it.getKey())
        .toList();
  }

  private static boolean isTested(@Nullable OutcomeCode outcome) {
    return outcome == null || outcome == OutcomeCode.NOT_DUE || !outcome.isLeftOut();
  }

  private static YearMonth first(Window window, YearMonth month) {
    return switch (window) {
      case MONTH -> month;
      case ROLLING_3 -> month.minusMonths(ROLLING - 1L);
      case QUARTER -> Period.quarterOf(month).first();
    };
  }

  private static Stream<YearMonth> reaching(YearMonth first, YearMonth last) {
    return Stream.iterate(first, it -> !it.isAfter(last), it -> it.plusMonths(1));
  }
}
