package dev.plumbline.contract.clause;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether clauses make sense together and within their version: what a single field cannot
/// know.
public final class ClauseChecks {

  private final Set<ScopeLine> scope;
  private final Metrics metrics;

  /// Checks against what a version is about.
  ///
  /// @param scope the lines that clauses can cover
  /// @param metrics the definitions that clauses can name
  public ClauseChecks(Set<ScopeLine> scope, Metrics metrics) {
    this.scope = scope;
    this.metrics = metrics;
  }

  public Stream<Violation> violations(List<Part<Clause>> clauses) {
    return Stream.of(
            Part.repeated(clauses, Clause::code)
                .map(it -> it.violation("code", "duplicate", "is the code of a clause before it")),
            predecessors(clauses),
            clauses.stream().flatMap(this::violations))
        .flatMap(it -> it);
  }

  private static Stream<Violation> predecessors(List<Part<Clause>> clauses) {
    Set<String> codes =
        clauses.stream()
            .flatMap(it -> it.field("code", Clause::code).stream())
            .map(Part::value)
            .collect(toSet());
    return Stream.concat(
        Part.repeated(clauses, Clause::predecessor)
            .map(it -> it.violation("predecessor", "duplicate", "has a successor before it")),
        clauses.stream()
            .flatMap(it -> it.field("predecessor", Clause::predecessor).stream())
            .filter(it -> codes.contains(it.value()))
            .map(it -> it.violation("not-renamed", "is still the code of a clause")));
  }

  private Stream<Violation> violations(Part<Clause> clause) {
    return Stream.of(metric(clause), lines(clause), credit(clause), kind(clause)).flatMap(it -> it);
  }

  private Stream<Violation> kind(Part<Clause> clause) {
    return switch (clause.value()) {
      case SlaClause sla -> {
        Part<SlaClause> part = new Part<>(clause.pointer(), sla);
        Optional<MetricDefinition> metric =
            part.field("metric", SlaClause::metric)
                .flatMap(code -> BoundClause.definition(sla, metrics));
        yield TargetChecks.violations(part, metric.map(MetricDefinition::direction));
      }
      case BehaviourClause behaviour ->
          Part.repeated(
                  new Part<>(clause.pointer(), behaviour)
                      .elements("anchors", BehaviourClause::anchors),
                  Anchor::rating)
              .map(it -> it.violation("rating", "duplicate", "is anchored before"));
    };
  }

  private Stream<Violation> metric(Part<Clause> clause) {
    String code = clause.value().metric();
    Integer version = clause.value().metricVersion();
    if (code == null) {
      return Stream.empty();
    }
    if (clause.value() instanceof SlaClause && code.equals(BehaviourClause.METRIC)) {
      return Stream.of(
          clause.violation("metric", "behaviour-metric", "belongs to clauses of type BEHAVIOUR"));
    }
    if (metrics.newest(code).isEmpty()) {
      return Stream.of(
          clause.violation("metric", "unknown-metric", "is not the code of a published metric"));
    }
    return version == null || metrics.find(code, version).isPresent()
        ? Stream.empty()
        : Stream.of(
            clause.violation(
                "metricVersion", "unknown-metric-version", "is not a published version"));
  }

  private Stream<Violation> lines(Part<Clause> clause) {
    List<Part<ScopeLine>> lines = clause.elements("lines", Clause::lines);
    return Stream.concat(
        Part.repeated(lines, line -> line).map(it -> it.violation("duplicate", "is listed before")),
        lines.stream()
            .filter(it -> !scope.contains(it.value()))
            .map(it -> it.violation("outside-scope", "is not a line of the version's scope")));
  }

  private static Stream<Violation> credit(Part<Clause> clause) {
    return clause.value().critical() || clause.value().creditAllocationPercent().signum() == 0
        ? Stream.empty()
        : Stream.of(
            clause.violation(
                "creditAllocationPercent",
                "not-critical",
                "can be above 0 only where the clause is critical"));
  }
}
