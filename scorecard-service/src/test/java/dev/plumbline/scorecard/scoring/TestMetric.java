package dev.plumbline.scorecard.scoring;

import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.metric.Direction;
import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import dev.plumbline.kernel.metric.MetricUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A definition in the making: one measure over another, in percent, unless it is told otherwise.
public final class TestMetric {

  private final String code;
  private final Family family;
  private final Direction direction;
  private final String numerator;
  private final String denominator;
  private @Nullable String less;
  private int scale = 100;
  private @Nullable String sampleCount;
  private boolean fromOneSource = true;
  private boolean volumeSensitive;
  private Interval interval = Interval.NONE;

  private TestMetric(
      String code, Family family, Direction direction, String numerator, String denominator) {
    this.code = code;
    this.family = family;
    this.direction = direction;
    this.numerator = numerator;
    this.denominator = denominator;
  }

  public static TestMetric metric(
      String code, Family family, Direction direction, String numerator, String denominator) {
    return new TestMetric(code, family, direction, numerator, denominator);
  }

  /// Taken off the numerator.
  TestMetric less(String measure) {
    this.less = measure;
    return this;
  }

  TestMetric times(int scale) {
    this.scale = scale;
    return this;
  }

  TestMetric sampled(String sampleCount) {
    this.sampleCount = sampleCount;
    return this;
  }

  TestMetric fromBothSources() {
    this.fromOneSource = false;
    return this;
  }

  TestMetric with(Interval interval) {
    this.interval = interval;
    return this;
  }

  TestMetric dependingOnVolume() {
    this.volumeSensitive = true;
    return this;
  }

  public MetricDefinition countered(String... counterMetrics) {
    return new MetricDefinition(
        code,
        1,
        code,
        family,
        MetricUnit.PERCENT,
        direction,
        less == null
            ? Map.of(numerator, BigDecimal.ONE)
            : Map.of(numerator, BigDecimal.ONE, less, BigDecimal.ONE.negate()),
        Map.of(denominator, BigDecimal.ONE),
        BigDecimal.valueOf(scale),
        2,
        List.of(counterMetrics),
        ChannelScope.ALL,
        volumeSensitive,
        interval,
        sampleCount,
        fromOneSource,
        "",
        "",
        "",
        List.of());
  }
}
