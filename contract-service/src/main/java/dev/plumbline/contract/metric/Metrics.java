package dev.plumbline.contract.metric;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A set of metric definitions, to look up by code and version.
public final class Metrics {

  private final NavigableMap<String, NavigableMap<Integer, MetricDefinition>> byCode;

  private Metrics(NavigableMap<String, NavigableMap<Integer, MetricDefinition>> byCode) {
    this.byCode = byCode;
  }

  public static Metrics of(Collection<MetricDefinition> definitions) {
    return new Metrics(
        definitions.stream()
            .collect(
                Collectors.groupingBy(
                    MetricDefinition::code,
                    TreeMap::new,
                    Collectors.toMap(
                        MetricDefinition::version,
                        definition -> definition,
                        (one, other) -> {
                          throw new IllegalArgumentException(
                              one.code() + " is defined twice in version " + one.version());
                        },
                        TreeMap::new))));
  }

  /// The newest definition of a code.
  public Optional<MetricDefinition> newest(String code) {
    return Optional.ofNullable(byCode.get(code))
        .map(NavigableMap::lastEntry)
        .map(Map.Entry::getValue);
  }

  public Optional<MetricDefinition> find(String code, int version) {
    return Optional.ofNullable(byCode.get(code)).map(versions -> versions.get(version));
  }

  /// The newest definition of each code, by code.
  public Stream<MetricDefinition> newest() {
    return byCode.values().stream().map(versions -> versions.lastEntry().getValue());
  }

  /// The newest definitions that a counter-metric's name asks for: one, or each of its
  /// thresholds, the fewest seconds first.
  public List<MetricDefinition> answering(String counterMetric) {
    return newest()
        .filter(definition -> definition.answersTo(counterMetric))
        .sorted(
            comparing(MetricDefinition::code, comparingInt(String::length))
                .thenComparing(MetricDefinition::code))
        .toList();
  }
}
