package dev.plumbline.contract.metric.definition;

import dev.plumbline.contract.document.Part;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.web.problem.Violation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a definition is of the form that its interval is worked out for: a share of its sample,
/// or the difference of two.
final class IntervalChecks {

  private final Part<MetricContent> metric;
  private final MetricContent content;

  private IntervalChecks(Part<MetricContent> metric) {
    this.metric = metric;
    this.content = metric.value();
  }

  static Stream<Violation> violations(Part<MetricContent> metric, Metrics published) {
    var checks = new IntervalChecks(metric);
    return Stream.concat(checks.sampleCount(published), checks.form());
  }

  private Stream<Violation> sampleCount(Metrics published) {
    String code = content.sampleCount();
    if (code == null) {
      return Stream.empty();
    }
    Optional<MeasureDefinition> known = published.measure(code);
    if (known.isEmpty()) {
      return refused("sampleCount", "unknown-measure", "is not the code of a known measure");
    }
    return known.filter(IntervalChecks::isReportedCount).isPresent()
        ? Stream.empty()
        : refused("sampleCount", "no-count", "must be a count that is reported by line");
  }

  private static boolean isReportedCount(MeasureDefinition measure) {
    return measure.unit() == MeasureUnit.COUNT && measure.origin() == Origin.LINE;
  }

  private Stream<Violation> form() {
    if (content.numerator() == null || content.denominator() == null) {
      return Stream.empty();
    }
    return switch (content.interval()) {
      case NONE -> Stream.empty();
      case WILSON -> of(isShare(), "no-share", "needs one measure / `sampleCount`, each once");
      case TRINOMIAL ->
          of(
              isDifference(),
              "no-difference",
              "needs one measure − another / `sampleCount`, each once");
      case MEAN ->
          refused("interval", "no-squares", "belongs to the published metric of behaviour ratings");
    };
  }

  private Stream<Violation> of(boolean form, String code, String message) {
    if (content.sampleCount() == null) {
      return refused("sampleCount", "required", "is required for an interval");
    }
    return form ? Stream.empty() : refused("interval", code, message);
  }

  private boolean isShare() {
    return isSampleSize(content.denominator())
        && coefficients(content.numerator().values()).equals(List.of(BigDecimal.ONE));
  }

  private boolean isDifference() {
    return isSampleSize(content.denominator())
        && coefficients(content.numerator().values())
            .equals(List.of(BigDecimal.ONE.negate(), BigDecimal.ONE));
  }

  private boolean isSampleSize(Map<String, BigDecimal> denominator) {
    @Nullable BigDecimal count = denominator.get(content.sampleCount());
    return denominator.size() == 1 && count != null && count.compareTo(BigDecimal.ONE) == 0;
  }

  private static List<BigDecimal> coefficients(Collection<BigDecimal> values) {
    return values.stream()
        .filter(Objects::nonNull)
        .map(BigDecimal::stripTrailingZeros)
        .sorted()
        .toList();
  }

  private Stream<Violation> refused(String field, String code, String message) {
    return Stream.of(metric.violation(field, code, message));
  }
}
