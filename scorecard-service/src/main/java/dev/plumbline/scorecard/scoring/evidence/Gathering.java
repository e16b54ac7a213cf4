package dev.plumbline.scorecard.scoring.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.SourceRule;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gathers the measures that a clause or a price needs, over lines and months.
public final class Gathering {

  private Gathering() {}

  /// The measures of a clause's metric over its lines and the months of its window.
  public static Pool ofClause(
      Clause clause, List<YearMonth> months, Terms terms, Map<YearMonth, MonthEvidence> evidence) {
    Gatherer gatherer = new Gatherer(terms, evidence);
    for (YearMonth month : months) {
      switch (clause.evidence()) {
        case REPORTS -> reported(clause, month, terms, gatherer);
        case OBSERVATIONS ->
            clause.lines().forEach(line -> gatherer.ratings(month, line, clause.code()));
      }
    }
    return gatherer.pool();
  }

  /// Measures that no clause asks for, such as those a price is paid for: what one party owes, from
  /// the client's report where it holds all of it, else the vendor's. What a contract has once is
  /// looked for once, and the rest on every line.
  public static Pool ofMeasures(
      Set<String> measures,
      List<Line> lines,
      List<YearMonth> months,
      Terms terms,
      Map<YearMonth, MonthEvidence> evidence) {
    Gatherer gatherer = new Gatherer(terms, evidence);
    Map<Party, Set<String>> byOwner =
        measures.stream().collect(groupingBy(terms::owner, TreeMap::new, toSet()));
    for (YearMonth month : months) {
      byOwner.values().forEach(owed -> measures(owed, lines, month, terms, gatherer));
    }
    return gatherer.pool();
  }

  private static void measures(
      Set<String> measures, List<Line> lines, YearMonth month, Terms terms, Gatherer gatherer) {
    Map<Boolean, Set<String>> byPlace =
        measures.stream().collect(partitioningBy(terms.measures()::isOncePerContract, toSet()));
    byPlace.forEach(
        (once, codes) -> {
          if (!codes.isEmpty()) {
            (once ? List.of(Line.SHARED) : lines)
                .forEach(
                    line ->
                        gatherer.fromOneReport(month, line, codes, SourceRule.CLIENT_ELSE_VENDOR));
          }
        });
  }

  /// A metric that uses what a contract has once takes the rest from all lines of the scope.
  private static void reported(Clause clause, YearMonth month, Terms terms, Gatherer gatherer) {
    MetricDefinition metric = clause.metric();
    Map<Boolean, Set<String>> measures =
        clause.measures().stream()
            .collect(partitioningBy(terms.measures()::isOncePerContract, toSet()));
    Set<String> once = measures.getOrDefault(true, Set.of());
    Set<String> byLine = measures.getOrDefault(false, Set.of());
    if (!byLine.isEmpty()) {
      List<Line> lines = once.isEmpty() ? clause.lines() : terms.scope();
      lines.forEach(line -> gatherer.ofMetric(month, line, metric, byLine));
    }
    if (!once.isEmpty()) {
      gatherer.ofMetric(month, Line.SHARED, metric, once);
    }
  }
}
