package dev.plumbline.kernel.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.measure.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceIntervalTest {

  private static final MetricDefinition SHARE =
      metric(Interval.WILSON, Map.of("satisfied", 1), "answered", 100);
  private static final MetricDefinition DIFFERENCE =
      metric(Interval.TRINOMIAL, Map.of("promoters", 1, "detractors", -1), "answered", 100);
  private static final MetricDefinition MEAN =
      metric(Interval.MEAN, Map.of("points", 1), "answered", 1);

  /// By hand, with z = 1.959963984540054.
  @ParameterizedTest
  @CsvSource({
    "8,  10, 49.0162471537, 94.3317848546",
    "0,  10,  0.0000000000, 27.7532799863",
    "10, 10, 72.2467200137, 100.0000000000"
  })
  void of_a_share_is_wilsons(int satisfied, int answered, String low, String high) {
    assertThat(shown(SHARE, Map.of("satisfied", satisfied, "answered", answered)))
        .contains(low + " " + high);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 20, 100, 14.6921919250, 45.3078080750",
    "10, 0, 10, 100.0000000000, 100.0000000000"
  })
  void of_a_difference_is_of_three_kinds_of_answers(
      int promoters, int detractors, int answered, String low, String high) {
    assertThat(
            shown(
                DIFFERENCE,
                Map.of("promoters", promoters, "detractors", detractors, "answered", answered)))
        .contains(low + " " + high);
  }

  /// Ratings of 4, 4, 5, 3 and 5.
  @Test
  void of_a_mean_is_students() {
    assertThat(shown(MEAN, Map.of("points", 21, "pointsSquared", 91, "answered", 5)))
        .contains("3.1611493663 5.2388506337");
  }

  @Test
  void of_ratings_that_are_all_alike_is_a_point() {
    assertThat(shown(MEAN, Map.of("points", 20, "pointsSquared", 80, "answered", 5)))
        .contains("4.0000000000 4.0000000000");
  }

  @Test
  void a_mean_of_fewer_than_five_has_none() {
    assertThat(shown(MEAN, Map.of("points", 16, "pointsSquared", 66, "answered", 4))).isEmpty();
  }

  @Test
  void what_is_no_sample_has_none() {
    assertThat(shown(SHARE, Map.of("satisfied", 0, "answered", 0))).isEmpty();
    assertThat(shown(SHARE, Map.of("satisfied", 11, "answered", 10))).isEmpty();
    assertThat(shown(DIFFERENCE, Map.of("promoters", 8, "detractors", 8, "answered", 10)))
        .isEmpty();
    assertThat(shown(MEAN, Map.of("points", 21, "answered", 5))).isEmpty();
    assertThat(shown(MEAN, Map.of("points", 21, "pointsSquared", 88, "answered", 5))).isEmpty();
    assertThat(
            shown(
                metric(Interval.NONE, Map.of("satisfied", 1), "answered", 100),
                Map.of("satisfied", 1, "answered", 10)))
        .isEmpty();
  }

  @Property
  void the_value_lies_inside(
      @ForAll @IntRange(min = 1, max = 100_000) int answered,
      @ForAll @IntRange(max = 1000) int perMille) {
    int satisfied = (int) ((long) answered * perMille / 1000);
    Measures pooled = measures(Map.of("satisfied", satisfied, "answered", answered));
    ConfidenceInterval interval = ConfidenceInterval.of(SHARE, pooled).orElseThrow();
    BigDecimal value = SHARE.figure(pooled).value();
    BigDecimal rounding = new BigDecimal("1e-28");
    assertThat(value).isBetween(interval.low().subtract(rounding), interval.high().add(rounding));
    assertThat(interval.low()).isGreaterThan(rounding.negate());
    assertThat(interval.high()).isLessThan(BigDecimal.valueOf(100).add(rounding));
  }

  private static Optional<String> shown(MetricDefinition metric, Map<String, Integer> measures) {
    return ConfidenceInterval.of(metric, measures(measures))
        .map(it -> shown(it.low()) + " " + shown(it.high()));
  }

  private static String shown(BigDecimal end) {
    return end.setScale(10, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static Measures measures(Map<String, Integer> counts) {
    Map<String, BigDecimal> exact = new HashMap<>();
    counts.forEach((measure, count) -> exact.put(measure, BigDecimal.valueOf(count)));
    return Measures.of(exact);
  }

  private static MetricDefinition metric(
      Interval interval, Map<String, Integer> numerator, String sampleCount, int scale) {
    Map<String, BigDecimal> coefficients = new HashMap<>();
    numerator.forEach((measure, times) -> coefficients.put(measure, BigDecimal.valueOf(times)));
    return new MetricDefinition(
        "metric",
        1,
        "Metric",
        Family.CUSTOMER_EXPERIENCE,
        MetricUnit.POINTS,
        Direction.HIGHER_IS_BETTER,
        coefficients,
        Map.of(sampleCount, BigDecimal.ONE),
        BigDecimal.valueOf(scale),
        2,
        List.of(),
        ChannelScope.ALL,
        false,
        interval,
        sampleCount,
        true,
        "",
        "",
        "",
        List.of());
  }
}
