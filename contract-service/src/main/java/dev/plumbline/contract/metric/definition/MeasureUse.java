package dev.plumbline.contract.metric.definition;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Threshold;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a definition reads measures that exist, in a ratio that can have a value, and says of
/// itself what follows from them.
final class MeasureUse {

  private static final Set<String> OF_THE_QUEUE =
      Set.of("contactsAbandoned", "queueSecondsAnswered");

  private final Part<MetricContent> metric;
  private final MetricContent content;
  private final Metrics published;
  private final Set<String> measures = new TreeSet<>();

  private MeasureUse(Part<MetricContent> metric, Metrics published) {
    this.metric = metric;
    this.content = metric.value();
    this.published = published;
    if (content.numerator() != null) {
      measures.addAll(content.numerator().keySet());
    }
    if (content.denominator() != null) {
      measures.addAll(content.denominator().keySet());
    }
  }

  static Stream<Violation> violations(Part<MetricContent> metric, Metrics published) {
    var use = new MeasureUse(metric, published);
    return Stream.of(
            use.side("numerator", metric.value().numerator()),
            use.side("denominator", metric.value().denominator()),
            use.ratio(),
            use.family(),
            use.channels(),
            use.sources())
        .flatMap(it -> it);
  }

  private Stream<Violation> side(String field, @Nullable Map<String, BigDecimal> coefficients) {
    return coefficients == null
        ? Stream.empty()
        : coefficients.entrySet().stream()
            .flatMap(
                term ->
                    Stream.concat(
                        known(field, term.getKey()).stream(),
                        notZero(field, term.getKey(), term.getValue()).stream()));
  }

  private Optional<Violation> known(String field, String measure) {
    Optional<MeasureDefinition> known = published.measure(measure);
    if (known.isEmpty()) {
      return Optional.of(
          at(field, measure, "unknown-measure", "is not the code of a known measure"));
    }
    return known
        .filter(it -> it.origin() == Origin.OBSERVED)
        .map(
            _ ->
                at(
                    field,
                    measure,
                    "observed-measure",
                    "is counted from observations, which clauses of type BEHAVIOUR alone read"));
  }

  private Optional<Violation> notZero(
      String field, String measure, @Nullable BigDecimal coefficient) {
    return coefficient != null && coefficient.signum() == 0
        ? Optional.of(at(field, measure, "zero-coefficient", "must not be 0"))
        : Optional.empty();
  }

  private Violation at(String field, String measure, String code, String message) {
    return metric.violation(
        field + "/" + measure.replace("~", "~0").replace("/", "~1"), code, message);
  }

  /// A denominator that is never above 0 leaves no value, one that is the numerator times a number
  /// always the same.
  private Stream<Violation> ratio() {
    Map<String, BigDecimal> numerator = content.numerator();
    Map<String, BigDecimal> denominator = content.denominator();
    if (numerator == null || denominator == null || denominator.isEmpty()) {
      return Stream.empty();
    }
    if (denominator.values().stream().allMatch(it -> it != null && it.signum() <= 0)) {
      return Stream.of(
          metric.violation(
              "denominator", "never-above-zero", "must have a coefficient that is above 0"));
    }
    return isMultiple(numerator, denominator)
        ? Stream.of(
            metric.violation(
                "numerator", "constant", "is the denominator, so the value never changes"))
        : Stream.empty();
  }

  private static boolean isMultiple(
      Map<String, BigDecimal> numerator, Map<String, BigDecimal> denominator) {
    return numerator.keySet().equals(denominator.keySet())
        && numerator.entrySet().stream()
                .map(it -> quotient(it.getValue(), denominator.get(it.getKey())))
                .distinct()
                .count()
            == 1;
  }

  private static Optional<BigDecimal> quotient(
      @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    return numerator == null || denominator == null || denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(numerator.divide(denominator, MathContext.DECIMAL128).stripTrailingZeros());
  }

  private Stream<Violation> family() {
    return content.family() == null
            || content.family() == Family.EFFICIENCY
            || content.family() == Family.COST
            || measures.stream().noneMatch(MetricDefinition::isEfficiencyMeasure)
        ? Stream.empty()
        : Stream.of(
            metric.violation(
                "family",
                "efficiency-measure",
                "must be EFFICIENCY or COST for a metric of talk, hold, wrap, queue or threshold"
                    + " measures"));
  }

  private Stream<Violation> channels() {
    boolean once =
        measures.stream()
            .flatMap(it -> published.measure(it).stream())
            .anyMatch(it -> it.origin() == Origin.CONTRACT);
    if (once) {
      return content.channels() == ChannelScope.ALL
          ? Stream.empty()
          : Stream.of(
              metric.violation(
                  "channels",
                  "once-per-contract",
                  "must be ALL for a metric of measures that a contract has once"));
    }
    boolean queue = measures.stream().anyMatch(MeasureUse::isOfTheQueue);
    return !queue || content.channels() == ChannelScope.SYNCHRONOUS
        ? Stream.empty()
        : Stream.of(
            metric.violation(
                "channels",
                "queue-measure",
                "must be SYNCHRONOUS, for only there is a queue to measure"));
  }

  private static boolean isOfTheQueue(String measure) {
    return OF_THE_QUEUE.contains(measure) || Threshold.find(measure).isPresent();
  }

  private Stream<Violation> sources() {
    return Boolean.TRUE.equals(content.fromOneSource())
            && measures.stream()
                .flatMap(it -> published.measure(it).stream())
                .anyMatch(it -> it.origin() == Origin.DERIVED)
        ? Stream.of(
            metric.violation(
                "fromOneSource",
                "derived-measure",
                "must be false for a metric of what is worked out of both parties' reports"))
        : Stream.empty();
  }
}
