package dev.plumbline.contract.metric.catalogue;

import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.metric.Benchmark;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.MetricUnit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a definition of version 1 down, with what most definitions share: two decimals, every
/// channel, one source, no interval.
final class MetricBuilder {

  private static final int DECIMALS = 2;

  private final String code;
  private final String name;
  private final Family family;
  private Map<String, BigDecimal> numerator = Map.of();
  private Map<String, BigDecimal> denominator = Map.of();
  private MetricUnit unit = MetricUnit.PERCENT;
  private int scale = 100;
  private Direction direction = Direction.HIGHER_IS_BETTER;
  private List<String> counterMetrics = List.of();
  private ChannelScope channels = ChannelScope.ALL;
  private boolean volumeSensitive;
  private Interval interval = Interval.NONE;
  private @Nullable String sampleCount;
  private boolean fromOneSource = true;
  private List<Benchmark> benchmarks = List.of();

  private MetricBuilder(String code, String name, Family family) {
    this.code = code;
    this.name = name;
    this.family = family;
  }

  static MetricBuilder metric(String code, String name, Family family) {
    return new MetricBuilder(code, name, family);
  }

  /// Σ of the measures, each once.
  static Map<String, BigDecimal> sum(String... measures) {
    Map<String, BigDecimal> coefficients = new LinkedHashMap<>();
    Arrays.stream(measures).forEach(measure -> coefficients.put(measure, BigDecimal.ONE));
    return coefficients;
  }

  static Map<String, BigDecimal> difference(String measure, String less) {
    Map<String, BigDecimal> coefficients = sum(measure);
    coefficients.put(less, BigDecimal.ONE.negate());
    return coefficients;
  }

  MetricBuilder ratio(Map<String, BigDecimal> numerator, Map<String, BigDecimal> denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    return this;
  }

  MetricBuilder ratio(String numerator, String denominator) {
    return ratio(sum(numerator), sum(denominator));
  }

  /// The unit and what the ratio is multiplied by; without this, per cent.
  MetricBuilder in(MetricUnit unit, int scale) {
    this.unit = unit;
    this.scale = scale;
    return this;
  }

  MetricBuilder lowerIsBetter() {
    this.direction = Direction.LOWER_IS_BETTER;
    return this;
  }

  MetricBuilder withinBand() {
    this.direction = Direction.WITHIN_BAND;
    return this;
  }

  MetricBuilder gamedShownBy(String... counterMetrics) {
    this.counterMetrics = List.of(counterMetrics);
    return this;
  }

  /// A metric of the queue: only where customers wait.
  MetricBuilder ofTheQueue() {
    this.channels = ChannelScope.SYNCHRONOUS;
    return this;
  }

  MetricBuilder volumeSensitive() {
    this.volumeSensitive = true;
    return this;
  }

  MetricBuilder sampled(String sampleCount, Interval interval) {
    this.sampleCount = sampleCount;
    this.interval = interval;
    return this;
  }

  /// Each measure is taken from its owner, whichever report holds it.
  MetricBuilder fromBothSources() {
    this.fromOneSource = false;
    return this;
  }

  /// A value that somebody else published, to compare with.
  MetricBuilder besides(Benchmark benchmark) {
    this.benchmarks = List.of(benchmark);
    return this;
  }

  MetricDefinition text(String description, String howGamed, String source) {
    return new MetricDefinition(
        code,
        1,
        name,
        family,
        unit,
        direction,
        numerator,
        denominator,
        BigDecimal.valueOf(scale),
        DECIMALS,
        counterMetrics,
        channels,
        volumeSensitive,
        interval,
        sampleCount,
        fromOneSource,
        description,
        howGamed,
        source,
        benchmarks);
  }
}
