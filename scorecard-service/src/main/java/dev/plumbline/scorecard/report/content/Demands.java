package dev.plumbline.scorecard.report.content;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Works out what the terms ask of one side: the measures of the clauses; those of their
/// counter-metrics as well, because gaming shows there, but not what the contract declares
/// unavailable; and those that the price is paid for, for without them there is no fee.
public final class Demands {

  /// What stands behind a derived measure.
  private static final Map<String, Set<String>> DERIVED =
      Map.of("forecastDeviation", Set.of("contactsOffered", "contactsForecast"));

  private final Terms terms;
  private final Party side;
  private final Map<Line, Map<String, Set<String>>> needed = new TreeMap<>();

  private Demands(Terms terms, Party side) {
    this.terms = terms;
    this.side = side;
  }

  public static Demand of(Terms terms, Party side) {
    Demands demands = new Demands(terms, side);
    for (Clause clause : terms.clauses()) {
      demands.add(clause, clause.metric(), Set.of());
      clause.metric().counterMetrics().stream()
          .flatMap(demands::named)
          .forEach(counter -> demands.add(clause, counter, terms.unavailable()));
    }
    demands.addPrice();
    return new Demand(new HashSet<>(terms.scope()), demands.needed, terms.measures());
  }

  private Stream<MetricDefinition> named(String counterMetric) {
    return terms.counterMetrics().stream().filter(metric -> metric.answersTo(counterMetric));
  }

  /// A metric of what a contract has once takes the rest from all lines of the scope.
  private void add(Clause clause, MetricDefinition metric, Set<String> unavailable) {
    String reason = "%s (%s)".formatted(clause.code(), metric.code());
    Set<String> owed =
        metric.measures().stream()
            .flatMap(code -> DERIVED.getOrDefault(code, Set.of(code)).stream())
            .filter(code -> !unavailable.contains(code))
            .collect(toSet());
    List<Line> lines =
        from(metric.measures(), Origin.CONTRACT).isEmpty() ? clause.lines() : terms.scope();
    ask(owed, lines.stream().filter(metric.channels()::covers).toList(), reason);
  }

  /// A fee is one of the whole scope, whatever the channels.
  private void addPrice() {
    ask(terms.pricing().measures(), terms.scope(), "the price");
  }

  /// The side's own of these: what a contract has once is asked for once, the rest on these lines.
  private void ask(Set<String> measures, List<Line> lines, String reason) {
    Set<String> owed = measures.stream().filter(code -> terms.owner(code) == side).collect(toSet());
    from(owed, Origin.CONTRACT).forEach(code -> need(Line.SHARED, code, reason));
    Collection<String> byLine = from(owed, Origin.LINE);
    lines.forEach(line -> byLine.forEach(code -> need(line, code, reason)));
  }

  private void need(Line line, String code, String reason) {
    needed
        .computeIfAbsent(line, _ -> new TreeMap<>())
        .computeIfAbsent(code, _ -> new TreeSet<>())
        .add(reason);
  }

  private Collection<String> from(Set<String> codes, Origin origin) {
    return codes.stream()
        .map(terms.measures()::find)
        .flatMap(Optional::stream)
        .filter(measure -> measure.origin() == origin)
        .map(MeasureDefinition::code)
        .toList();
  }
}
