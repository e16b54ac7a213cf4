package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.clause.ClauseMonths;
import dev.plumbline.scorecard.scoring.clause.ScoredMonth;
import dev.plumbline.scorecard.scoring.relief.Reliefs;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// Which months' evidence a scored month needs. What is not needed is not an input, so that only
/// what decides changes the hash.
public final class NeededMonths {

  private NeededMonths() {}

  /// Those that clauses pool or test; of the evidence nothing needs to be known yet.
  public static NavigableSet<YearMonth> pooled(Inputs inputs) {
    ScoredMonth month = inputs.scoredMonth();
    NavigableSet<YearMonth> months = new TreeSet<>(Set.of(inputs.period()));
    inputs.terms().clauses().forEach(it -> ClauseMonths.needed(it, month).forEach(months::add));
    return months;
  }

  /// Those whose volume stands in for a forecast that the client did not give; of the evidence the
  /// forecasts are known.
  public static NavigableSet<YearMonth> standingInForForecasts(Inputs inputs) {
    ScoredMonth month = inputs.scoredMonth();
    Reliefs reliefs = new Reliefs(inputs.terms(), inputs.evidence());
    NavigableSet<YearMonth> months = new TreeSet<>();
    inputs.terms().clauses().stream()
        .filter(NeededMonths::dependsOnVolume)
        .forEach(
            clause ->
                ClauseMonths.needed(clause, month)
                    .filter(it -> !reliefs.isForecast(clause, it))
                    .forEach(it -> months.addAll(Reliefs.monthsBefore(it))));
    return months;
  }

  /// Whether any clause can be excused by volume.
  public static boolean dependOnVolume(Inputs inputs) {
    return inputs.terms().clauses().stream().anyMatch(NeededMonths::dependsOnVolume);
  }

  private static boolean dependsOnVolume(Clause clause) {
    return clause.metric().volumeSensitive();
  }
}
