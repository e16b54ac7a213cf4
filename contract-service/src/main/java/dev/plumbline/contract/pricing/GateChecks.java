package dev.plumbline.contract.pricing;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.pricing.QualityGate;
import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a gate's metric is one of the catalogue, or defined by the gate itself, and whether
/// its bounds suit it.
final class GateChecks {

  private final Part<GateTerms> gate;
  private final GateTerms terms;
  private final Metrics metrics;

  GateChecks(Part<GateTerms> gate, Metrics metrics) {
    this.gate = gate;
    this.terms = gate.value();
    this.metrics = metrics;
  }

  Stream<Violation> violations() {
    if (terms.metric() == null) {
      return Stream.empty();
    }
    boolean published = metrics.newest(terms.metric()).isPresent();
    Optional<MetricDefinition> definition = terms.definition(metrics);
    if (published && definition.isEmpty()) {
      return Stream.of(
          gate.violation("metricVersion", "unknown-metric-version", "is not a published version"));
    }
    return definition.map(this::ofPublished).orElseGet(this::ofOwnMetric);
  }

  private Stream<Violation> ofPublished(MetricDefinition definition) {
    if (!terms.hasNoTerms() && !isDefinedAs(definition)) {
      return Stream.of(
          gate.violation(
              "metric", "other-definition", "is published with other terms than the gate's"));
    }
    if (!areReported(definition)) {
      return Stream.of(
          gate.violation("metric", "not-reported", "reads measures that no fee is worked out of"));
    }
    return switch (definition.direction()) {
      case HIGHER_IS_BETTER -> needless("atMost", terms.atMost());
      case LOWER_IS_BETTER -> needless("atLeast", terms.atLeast());
      case WITHIN_BAND -> Stream.empty();
    };
  }

  private Stream<Violation> ofOwnMetric() {
    if (terms.hasNoTerms()) {
      return Stream.of(
          gate.violation("metric", "unknown-metric", "is not the code of a published metric"));
    }
    return Stream.of(
            missing("numerator", terms.numerator()),
            missing("denominator", terms.denominator()),
            missing("scale", terms.scale()))
        .flatMap(it -> it);
  }

  private Stream<Violation> missing(String field, @Nullable Object term) {
    return term == null
        ? Stream.of(
            gate.violation(field, "required", "is required where the metric is not published"))
        : Stream.empty();
  }

  private Stream<Violation> needless(String field, @Nullable BigDecimal bound) {
    return bound == null
        ? Stream.empty()
        : Stream.of(
            gate.violation(field, "wrong-target", "would refuse what is better by the metric"));
  }

  private static boolean areReported(MetricDefinition definition) {
    return QualityGate.check(
            Shape.in(null),
            definition.numerator(),
            definition.denominator(),
            definition.scale(),
            BigDecimal.ZERO,
            null)
        .violations()
        .isEmpty();
  }

  private boolean isDefinedAs(MetricDefinition definition) {
    BigDecimal scale = terms.scale();
    return scale != null
        && scale.compareTo(definition.scale()) == 0
        && isSame(terms.numerator(), definition.numerator())
        && isSame(terms.denominator(), definition.denominator());
  }

  private static boolean isSame(
      @Nullable Map<String, BigDecimal> terms, Map<String, BigDecimal> definition) {
    return terms != null
        && terms.keySet().equals(definition.keySet())
        && definition.entrySet().stream()
            .allMatch(
                it -> {
                  @Nullable BigDecimal term = terms.get(it.getKey());
                  return term != null && term.compareTo(it.getValue()) == 0;
                });
  }
}
