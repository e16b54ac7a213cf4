package dev.plumbline.contract.terms;

import static java.util.stream.Collectors.toSet;

import dev.plumbline.contract.clause.BoundClause;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A version's content with everything filled in that its author left open.
///
/// @param content complete
/// @param clauses those of the content, each with its definition
/// @param metrics every definition that a clause or the counter-metric of one needs, by code
/// @param measures those that these definitions read and that the client added itself, by code
/// @param counterMeasures what any counter-metric of a clause could be measured by, in every
///     threshold
public record BoundContent(
    VersionContent content,
    List<BoundClause> clauses,
    List<MetricDefinition> metrics,
    List<MeasureDefinition> measures,
    Set<String> counterMeasures) {

  public static BoundContent of(VersionContent content, Metrics metrics) {
    List<BoundClause> clauses =
        IntStream.range(0, content.clauses().size())
            .mapToObj(i -> BoundClause.of(i, content.clauses().get(i), content.scope(), metrics))
            .toList();
    Set<String> unavailable =
        content.measurement().unavailable().stream()
            .map(UnavailableMeasure::measure)
            .collect(toSet());
    List<MetricDefinition> needed = CounterMetrics.withThoseOf(clauses, unavailable, metrics);
    return new BoundContent(
        content.with(
            content.pricing().completed(metrics),
            clauses.stream().map(BoundClause::clause).toList(),
            completed(content.measurement(), needed, metrics)),
        clauses,
        needed,
        ownMeasures(needed, metrics),
        CounterMetrics.measures(clauses, metrics));
  }

  private static List<MeasureDefinition> ownMeasures(
      List<MetricDefinition> needed, Metrics metrics) {
    return needed.stream()
        .flatMap(metric -> metric.measures().stream())
        .distinct()
        .sorted()
        .flatMap(code -> metrics.ownMeasure(code).stream())
        .toList();
  }

  private static Measurement completed(
      Measurement written, List<MetricDefinition> needed, Metrics metrics) {
    Map<String, Party> owners = new TreeMap<>();
    needed.stream()
        .flatMap(metric -> metric.measures().stream())
        .forEach(
            code -> metrics.measure(code).ifPresent(measure -> owners.put(code, measure.owner())));
    owners.putAll(written.owners());
    Map<String, SourceRule> rules = new TreeMap<>();
    needed.forEach(metric -> rules.put(metric.code(), SourceRule.CLIENT_ELSE_VENDOR));
    written.sources().forEach(source -> rules.put(source.metric(), source.rule()));
    return new Measurement(
        owners,
        rules.entrySet().stream()
            .map(rule -> new MetricSource(rule.getKey(), rule.getValue()))
            .toList(),
        written.verificationTolerancePercent(),
        written.reliefBandPercent(),
        written.unavailable());
  }
}
