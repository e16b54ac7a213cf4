package dev.plumbline.kernel.metric;

import static dev.plumbline.kernel.metric.Family.COST;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;

import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A metric as data: Σ numerator / Σ denominator × scale over any months, lines and vendors, so
/// that a longer period is pooled and never an average of averages. A published definition never
/// changes; a change is a new version.
///
/// @param code kebab-case; a threshold carries its seconds as a suffix
/// @param numerator coefficient by measure
/// @param denominator coefficient by measure
/// @param decimals for display only
/// @param counterMetrics codes of the metrics that show when this one is gamed; a code without
///     seconds means any of its thresholds
/// @param channels where it has a meaning
/// @param volumeSensitive whether volume above the forecast excuses it
/// @param sampleCount the measure that the size of its sample, and `minimumSample`, refer to
/// @param fromOneSource whether all its measures must come from the same report
/// @param howGamed how it looks good without being good
/// @param source where the definition comes from
public record MetricDefinition(
    String code,
    int version,
    String name,
    Family family,
    MetricUnit unit,
    Direction direction,
    Map<String, BigDecimal> numerator,
    Map<String, BigDecimal> denominator,
    BigDecimal scale,
    int decimals,
    List<String> counterMetrics,
    ChannelScope channels,
    boolean volumeSensitive,
    Interval interval,
    @Nullable String sampleCount,
    boolean fromOneSource,
    String description,
    String howGamed,
    String source,
    List<Benchmark> benchmarks) {

  private static final Set<String> TIMES =
      Set.of("talkSeconds", "holdSeconds", "wrapSeconds", "queueSecondsAnswered");

  /// The one published metric of handling times that speaks of the workforce, not of efficiency.
  private static final String OCCUPANCY = "occupancy";

  public MetricDefinition {
    numerator = Collections.unmodifiableMap(new LinkedHashMap<>(numerator));
    denominator = Collections.unmodifiableMap(new LinkedHashMap<>(denominator));
    counterMetrics = List.copyOf(counterMetrics);
    benchmarks = List.copyOf(benchmarks);
    if (numerator.isEmpty() || denominator.isEmpty()) {
      throw new IllegalArgumentException("a metric has a numerator and a denominator");
    }
    if (version < 1 || decimals < 0 || scale.signum() <= 0) {
      throw new IllegalArgumentException(
          "version starts at 1, decimals at 0, and scale is above 0");
    }
    if (interval != Interval.NONE && sampleCount == null) {
      throw new IllegalArgumentException("an interval needs a sampleCount");
    }
    if (family != EFFICIENCY
        && family != COST
        && !code.equals(OCCUPANCY)
        && concat(numerator.keySet(), denominator.keySet()).stream()
            .anyMatch(MetricDefinition::isEfficiencyMeasure)) {
      throw new IllegalArgumentException(
          "a metric of talk, hold, wrap, queue or threshold measures is EFFICIENCY or COST");
    }
  }

  /// Whether a metric of this measure is one of EFFICIENCY or COST, whatever its author says.
  public static boolean isEfficiencyMeasure(String code) {
    return TIMES.contains(code)
        || Threshold.find(code)
            .filter(it -> it.kind() != Threshold.Kind.ABANDONED_SHORT)
            .isPresent();
  }

  /// The measures without which there is no value; the sample count is one of them.
  public NavigableSet<String> measures() {
    NavigableSet<String> measures = concat(numerator.keySet(), denominator.keySet());
    if (sampleCount != null) {
      measures.add(sampleCount);
    }
    return measures;
  }

  /// The metric on pooled measures.
  ///
  /// @throws IllegalArgumentException if one of [#measures] is absent
  public Figure figure(Measures pooled) {
    return new Figure(pooled.combine(numerator), pooled.combine(denominator), scale);
  }

  /// A value as it is shown. Nothing is ever worked out of a shown value.
  public BigDecimal shown(BigDecimal value) {
    return value.setScale(decimals, RoundingMode.HALF_EVEN);
  }

  /// Whether this is the metric that a counter-metric's name asks for: the code itself, or a
  /// threshold of it (`abandon-rate` is satisfied by `abandon-rate-5`, not by
  /// `abandon-rate-gross`).
  public boolean answersTo(String counterMetric) {
    return code.equals(counterMetric)
        || (code.startsWith(counterMetric)
            && code.substring(counterMetric.length()).matches("(-\\d+)+"));
  }

  private static NavigableSet<String> concat(Set<String> one, Set<String> other) {
    NavigableSet<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
