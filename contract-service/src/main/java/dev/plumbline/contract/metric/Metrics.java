package dev.plumbline.contract.metric;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.kernel.measure.KnownMeasures;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A set of metric definitions, to look up by code and version, and of the measures that they can
/// read.
public final class Metrics {

  private final NavigableMap<String, NavigableMap<Integer, MetricDefinition>> byCode;
  private final Set<String> own;
  private final Vocabulary measures;

  private Metrics(
      NavigableMap<String, NavigableMap<Integer, MetricDefinition>> byCode,
      Set<String> own,
      Vocabulary measures) {
    this.byCode = byCode;
    this.own = Set.copyOf(own);
    this.measures = measures;
  }

  public static Metrics of(Collection<MetricDefinition> definitions) {
    return new Metrics(index(definitions), Set.of(), Vocabulary.CATALOGUE);
  }

  /// These, and those that the client published itself. A code that the client took before a
  /// release of Plumbline did stays the client's.
  Metrics with(Collection<MetricDefinition> definitions, Collection<MeasureDefinition> measures) {
    var published = index(definitions);
    var all = new TreeMap<>(byCode);
    all.putAll(published);
    return new Metrics(all, published.keySet(), Vocabulary.with(measures));
  }

  private static NavigableMap<String, NavigableMap<Integer, MetricDefinition>> index(
      Collection<MetricDefinition> definitions) {
    return definitions.stream()
        .collect(
            Collectors.groupingBy(
                MetricDefinition::code,
                TreeMap::new,
                toMap(
                    MetricDefinition::version,
                    Function.identity(),
                    (one, other) -> {
                      throw new IllegalArgumentException(
                          one.code() + " is defined twice in version " + one.version());
                    },
                    TreeMap::new)));
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

  /// Every definition of a code, by version; none where the code is unknown.
  Stream<MetricDefinition> versions(String code) {
    return byCode.getOrDefault(code, new TreeMap<>()).values().stream();
  }

  /// Whether the client published the code itself.
  public boolean isOwn(String code) {
    return own.contains(code);
  }

  Vocabulary vocabulary() {
    return measures;
  }

  /// A measure of the catalogue, or one of the client's own.
  public Optional<MeasureDefinition> measure(String code) {
    return measures.find(code);
  }

  /// A measure that the client added, and that nobody knows without its definition.
  public Optional<MeasureDefinition> ownMeasure(String code) {
    return measures.findOwn(code);
  }

  /// Every measure but the thresholds, by code.
  Stream<MeasureDefinition> measures() {
    return Stream.concat(
            measures.own().values().stream(),
            KnownMeasures.all().stream().filter(it -> ownMeasure(it.code()).isEmpty()))
        .sorted(comparing(MeasureDefinition::code));
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
