package dev.plumbline.contract.clause;

import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.List;
import java.util.Optional;

/// A completed clause with the definition it is measured by.
///
/// @param index its place among the clauses of the version, from 0
public record BoundClause(int index, Clause clause, MetricDefinition metric) {

  /// Fills in what the clause leaves open: the newest version of its metric, and every line
  /// of the scope to whose channel the metric applies.
  ///
  /// @throws IllegalArgumentException if the metric or its version is not published, which
  ///     [ClauseChecks] finds before
  public static BoundClause of(int index, Clause clause, List<ScopeLine> scope, Metrics metrics) {
    MetricDefinition metric =
        definition(clause, metrics)
            .orElseThrow(
                () -> new IllegalArgumentException("no definition for clause " + clause.code()));
    List<ScopeLine> lines =
        Optional.ofNullable(clause.lines())
            .orElseGet(
                () -> scope.stream().filter(it -> metric.channels().covers(it.line())).toList());
    return new BoundClause(index, clause.completed(metric.version(), lines), metric);
  }

  static Optional<MetricDefinition> definition(Clause clause, Metrics metrics) {
    return Optional.ofNullable(clause.metricVersion())
        .map(version -> metrics.find(clause.metric(), version))
        .orElseGet(() -> metrics.newest(clause.metric()));
  }

  /// Where the clause stands in the version's content, or a field of it.
  ///
  /// @param field its name; empty for the clause as a whole
  public String pointer(String field) {
    return "/clauses/" + index + (field.isEmpty() ? "" : "/" + field);
  }

  public List<ScopeLine> lines() {
    return Optional.ofNullable(clause.lines()).orElseThrow();
  }
}
