package dev.plumbline.contract.terms;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which definitions a version needs so that gaming shows: those of its clauses, and for
/// each of their counter-metrics exactly one.
///
/// A counter-metric that is named without seconds is satisfied by any of its thresholds: by
/// the one that a clause uses, else the first whose measures can all be had, else the first.
final class CounterMetrics {

  private CounterMetrics() {}

  /// The definitions of the clauses and those of their counter-metrics, by code and version.
  ///
  /// @param unavailable measures that cannot be had
  static List<MetricDefinition> withThoseOf(
      List<BoundClause> clauses, Set<String> unavailable, Metrics metrics) {
    List<MetricDefinition> ofClauses =
        clauses.stream().map(BoundClause::metric).distinct().toList();
    Stream<MetricDefinition> counters =
        names(ofClauses)
            .filter(name -> ofClauses.stream().noneMatch(metric -> metric.answersTo(name)))
            .flatMap(name -> chosen(metrics.answering(name), unavailable).stream());
    return Stream.concat(ofClauses.stream(), counters)
        .distinct()
        .sorted(comparing(MetricDefinition::code).thenComparingInt(MetricDefinition::version))
        .toList();
  }

  /// The measures of every definition that could stand as a counter-metric of the clauses.
  static Set<String> measures(List<BoundClause> clauses, Metrics metrics) {
    return names(clauses.stream().map(BoundClause::metric).toList())
        .flatMap(name -> metrics.answering(name).stream())
        .flatMap(metric -> metric.measures().stream())
        .collect(toSet());
  }

  private static Stream<String> names(List<MetricDefinition> metrics) {
    return metrics.stream().flatMap(metric -> metric.counterMetrics().stream()).distinct();
  }

  private static Optional<MetricDefinition> chosen(
      List<MetricDefinition> candidates, Set<String> unavailable) {
    return candidates.stream()
        .filter(metric -> Collections.disjoint(metric.measures(), unavailable))
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }
}
