package dev.plumbline.contract.terms;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether what a version says of its measures speaks of known ones, once each, and gives
/// none to a party that cannot own it.
final class MeasurementChecks {

  private static final String UNKNOWN_MEASURE = "is not the code of a known measure";

  private MeasurementChecks() {}

  static Stream<Violation> violations(Part<Measurement> measurement, Metrics metrics) {
    return Stream.of(
            owners(measurement, metrics),
            sources(measurement, metrics),
            unavailable(measurement, metrics))
        .flatMap(it -> it);
  }

  private static Stream<Violation> owners(Part<Measurement> measurement, Metrics metrics) {
    return measurement.value().owners().entrySet().stream()
        .flatMap(owner -> owner(measurement, owner, metrics).stream());
  }

  private static Optional<Violation> owner(
      Part<Measurement> measurement, Map.Entry<String, Party> owner, Metrics metrics) {
    String field = "owners/" + owner.getKey().replace("~", "~0").replace("/", "~1");
    Optional<MeasureDefinition> known = metrics.measure(owner.getKey());
    if (known.isEmpty()) {
      return Optional.of(measurement.violation(field, "unknown-measure", UNKNOWN_MEASURE));
    }
    return known
        .filter(it -> owner.getValue() != null && !it.ownerNegotiable())
        .filter(it -> it.owner() != owner.getValue())
        .map(
            it ->
                measurement.violation(field, "fixed-owner", "is always the " + it.owner() + "'s"));
  }

  private static Stream<Violation> sources(Part<Measurement> measurement, Metrics metrics) {
    List<Part<MetricSource>> sources = measurement.elements("sources", Measurement::sources);
    return Stream.concat(
        Part.repeated(sources, MetricSource::metric)
            .map(it -> it.violation("metric", "duplicate", "has a source before")),
        sources.stream()
            .flatMap(it -> it.field("metric", MetricSource::metric).stream())
            .filter(it -> metrics.newest(it.value()).isEmpty())
            .map(it -> it.violation("unknown-metric", "is not the code of a published metric")));
  }

  private static Stream<Violation> unavailable(Part<Measurement> measurement, Metrics metrics) {
    List<Part<UnavailableMeasure>> measures =
        measurement.elements("unavailable", Measurement::unavailable);
    return Stream.concat(
        Part.repeated(measures, UnavailableMeasure::measure)
            .map(it -> it.violation("measure", "duplicate", "is listed before")),
        measures.stream()
            .flatMap(it -> it.field("measure", UnavailableMeasure::measure).stream())
            .filter(it -> metrics.measure(it.value()).isEmpty())
            .map(it -> it.violation("unknown-measure", UNKNOWN_MEASURE)));
  }
}
