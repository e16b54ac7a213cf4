package dev.plumbline.kernel.pricing;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// That a metric of the month lies within bounds. The gate carries the metric's terms, so that it
/// can be judged without the catalogue: Σ numerator / Σ denominator × scale.
///
/// @param metric code of the metric, for people
/// @param numerator coefficient by measure
/// @param denominator coefficient by measure
/// @param atLeast the lowest value that meets the gate, in the metric's unit; null where none does
/// @param atMost the highest value that meets the gate; null where none does. One of both is there
public record QualityGate(
    String metric,
    Map<String, BigDecimal> numerator,
    Map<String, BigDecimal> denominator,
    BigDecimal scale,
    @Nullable BigDecimal atLeast,
    @Nullable BigDecimal atMost) {

  /// What a gate comes to in a month.
  public enum Verdict {
    MET,
    NOT_MET,
    /// There was nothing to measure: the metric's denominator is 0.
    NOT_MEASURABLE
  }

  /// What a gate came to, and by which value.
  ///
  /// @param value of the metric; null where it was not measurable
  public record Result(Verdict verdict, @Nullable BigDecimal value) {}

  public QualityGate {
    numerator = Collections.unmodifiableMap(new TreeMap<>(numerator));
    denominator = Collections.unmodifiableMap(new TreeMap<>(denominator));
    check(Shape.in(null), numerator, denominator, scale, atLeast, atMost).require();
  }

  public static QualityGate of(
      MetricDefinition metric, @Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) {
    return new QualityGate(
        metric.code(), metric.numerator(), metric.denominator(), metric.scale(), atLeast, atMost);
  }

  public static Shape check(
      Shape shape,
      @Nullable Map<String, BigDecimal> numerator,
      @Nullable Map<String, BigDecimal> denominator,
      @Nullable BigDecimal scale,
      @Nullable BigDecimal atLeast,
      @Nullable BigDecimal atMost) {
    return shape
        .part("numerator", numerator, QualityGate::checkSide)
        .part("denominator", denominator, QualityGate::checkSide)
        .rule(numerator == null || !numerator.isEmpty(), "numerator", "empty", "must not be empty")
        .rule(
            denominator == null || !denominator.isEmpty(),
            "denominator",
            "empty",
            "must not be empty")
        .aboveZero("scale", scale)
        .rule(
            atLeast != null || atMost != null,
            "atLeast",
            "required",
            "is required where there is no `atMost`")
        .rule(
            atLeast == null || atMost == null || atLeast.compareTo(atMost) <= 0,
            "atMost",
            "below-at-least",
            "must not be below `atLeast`");
  }

  private static void checkSide(Shape shape, Map<String, BigDecimal> coefficients) {
    coefficients
        .keySet()
        .forEach(
            code -> shape.measure(code, code, Payable::reported, "measure that reports can hold"));
  }

  public Set<String> measures() {
    Set<String> measures = new TreeSet<>(numerator.keySet());
    measures.addAll(denominator.keySet());
    return measures;
  }

  /// @throws IllegalArgumentException if one of [#measures] is absent
  Result judge(Measures measures) {
    Figure figure = new Figure(measures.combine(numerator), measures.combine(denominator), scale);
    if (!figure.hasVolume()) {
      return new Result(Verdict.NOT_MEASURABLE, null);
    }
    BigDecimal value = figure.value();
    boolean met =
        (atLeast == null || value.compareTo(atLeast) >= 0)
            && (atMost == null || value.compareTo(atMost) <= 0);
    return new Result(met ? Verdict.MET : Verdict.NOT_MET, value);
  }
}
