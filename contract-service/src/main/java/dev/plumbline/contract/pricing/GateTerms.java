package dev.plumbline.contract.pricing;

import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.pricing.QualityGate;
import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That a metric of the month lies within bounds. A metric of the catalogue needs its code
/// alone; its terms are filled in when the version is frozen.
///
/// @param metric code; of the catalogue, unless the terms are given
/// @param metricVersion the newest if not given
/// @param numerator coefficient by measure
/// @param denominator coefficient by measure
/// @param scale what the quotient is multiplied by
/// @param atLeast the lowest value that meets the gate, in the metric's unit
/// @param atMost the highest value that meets the gate
@Schema(description = "That a metric of the month lies within bounds")
public record GateTerms(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String metric,
    @Nullable @Positive Integer metricVersion,
    @Nullable @Size(min = 1, max = 20)
        Map<@Size(max = 64) String, @NotNull @Digits(integer = 9, fraction = 6) BigDecimal>
            numerator,
    @Nullable @Size(min = 1, max = 20)
        Map<@Size(max = 64) String, @NotNull @Digits(integer = 9, fraction = 6) BigDecimal>
            denominator,
    @Nullable @Positive @Digits(integer = 9, fraction = 6) BigDecimal scale,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal atLeast,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal atMost) {

  boolean hasNoTerms() {
    return numerator == null && denominator == null && scale == null;
  }

  Optional<MetricDefinition> definition(Metrics metrics) {
    return metricVersion == null ? metrics.newest(metric) : metrics.find(metric, metricVersion);
  }

  GateTerms completed(Metrics metrics) {
    return definition(metrics)
        .map(
            it ->
                new GateTerms(
                    metric,
                    it.version(),
                    it.numerator(),
                    it.denominator(),
                    it.scale(),
                    atLeast,
                    atMost))
        .orElse(this);
  }

  QualityGate gate() {
    return new QualityGate(
        metric,
        Objects.requireNonNull(numerator),
        Objects.requireNonNull(denominator),
        Objects.requireNonNull(scale),
        atLeast,
        atMost);
  }

  Shape check(Shape shape) {
    return QualityGate.check(shape, numerator, denominator, scale, atLeast, atMost);
  }
}
