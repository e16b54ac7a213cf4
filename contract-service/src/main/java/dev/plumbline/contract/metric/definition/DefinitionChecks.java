package dev.plumbline.contract.metric.definition;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.metric.catalogue.MetricCatalogue;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a definition makes sense beside those that are published: what a single field cannot
/// know.
final class DefinitionChecks {

  private final Part<MetricContent> metric;
  private final MetricContent content;
  private final Metrics published;

  private DefinitionChecks(MetricContent content, Metrics published) {
    this.metric = Part.root(content);
    this.content = content;
    this.published = published;
  }

  /// What makes no sense; what is missing is passed over.
  static List<Violation> violations(MetricContent content, Metrics published) {
    var checks = new DefinitionChecks(content, published);
    return Stream.of(
            checks.code(),
            checks.scale(),
            checks.sameMetric(),
            checks.counterMetrics(),
            MeasureUse.violations(checks.metric, published),
            IntervalChecks.violations(checks.metric, published))
        .flatMap(it -> it)
        .toList();
  }

  /// A code such as `abandon-rate-7` would be taken for a threshold of the catalogue's metric.
  private Stream<Violation> code() {
    return content.code() != null
            && published.newest(content.code()).isEmpty()
            && MetricCatalogue.claims(content.code())
        ? Stream.of(metric.violation("code", "reserved", "is kept for thresholds of the catalogue"))
        : Stream.empty();
  }

  private Stream<Violation> scale() {
    if (content.unit() == null || content.scale() == null) {
      return Stream.empty();
    }
    return switch (content.unit()) {
      case PERCENT -> scale(BigDecimal.valueOf(100), MetricUnit.PERCENT);
      case PER_THOUSAND -> scale(BigDecimal.valueOf(1000), MetricUnit.PER_THOUSAND);
      case SECONDS, POINTS, MONEY -> Stream.empty();
    };
  }

  private Stream<Violation> scale(BigDecimal needed, MetricUnit unit) {
    return content.scale().compareTo(needed) == 0
        ? Stream.empty()
        : Stream.of(
            metric.violation("scale", "unit-scale", "must be %s for %s".formatted(needed, unit)));
  }

  /// A clause's target means the same in every version of its metric.
  private Stream<Violation> sameMetric() {
    Optional<MetricDefinition> newest =
        Optional.ofNullable(content.code()).filter(published::isOwn).flatMap(published::newest);
    return newest.stream()
        .flatMap(
            it ->
                Stream.of(
                        content.unit() == null || content.unit() == it.unit()
                            ? Stream.<Violation>empty()
                            : otherMetric("unit", it.unit()),
                        content.direction() == null || content.direction() == it.direction()
                            ? Stream.<Violation>empty()
                            : otherMetric("direction", it.direction()))
                    .flatMap(violations -> violations));
  }

  private Stream<Violation> otherMetric(String field, Enum<?> before) {
    return Stream.of(
        metric.violation(
            field,
            "other-metric",
            "is %s in every version; what differs is a metric of its own".formatted(before)));
  }

  private Stream<Violation> counterMetrics() {
    List<Part<String>> named = metric.elements("counterMetrics", MetricContent::counterMetrics);
    Stream<Violation> each =
        Stream.of(
                Part.repeated(named, name -> name)
                    .map(it -> it.violation("duplicate", "is listed before")),
                named.stream()
                    .filter(it -> it.value().equals(content.code()))
                    .map(it -> it.violation("itself", "is the metric itself")),
                named.stream()
                    .filter(it -> !it.value().equals(content.code()))
                    .filter(it -> published.answering(it.value()).isEmpty())
                    .map(it -> it.violation("unknown-metric", "is not a published metric")))
            .flatMap(it -> it);
    return Stream.concat(each, outsideEfficiency(named));
  }

  /// Without one, the balance policy would refuse every clause of it.
  private Stream<Violation> outsideEfficiency(List<Part<String>> named) {
    boolean shown =
        named.stream()
            .filter(it -> !it.value().equals(content.code()))
            .flatMap(it -> published.answering(it.value()).stream())
            .anyMatch(it -> it.family() != Family.EFFICIENCY);
    return content.family() != Family.EFFICIENCY || shown
        ? Stream.empty()
        : Stream.of(
            metric.violation(
                "counterMetrics",
                "counter-metric-required",
                "must name a metric outside EFFICIENCY that shows when this one is gamed"));
  }
}
