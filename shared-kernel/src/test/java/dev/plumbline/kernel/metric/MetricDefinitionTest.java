package dev.plumbline.kernel.metric;

import static dev.plumbline.kernel.metric.Family.COST;
import static dev.plumbline.kernel.metric.Family.CUSTOMER_EXPERIENCE;
import static dev.plumbline.kernel.metric.Family.EFFICIENCY;
import static dev.plumbline.kernel.metric.Family.WORKFORCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.kernel.measure.ChannelScope;
import dev.plumbline.kernel.measure.Measures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricDefinitionTest {

  private static final MetricDefinition RESOLVED =
      definition("fcr-gross", CUSTOMER_EXPERIENCE, "contactsResolvedFirst", "contactsHandled");

  @Test
  void the_quotient_comes_last_and_has_34_digits() {
    assertThat(figure(2, 3).value()).isEqualTo("66.66666666666666666666666666666667");
    assertThat(figure(1, 3).value()).isEqualTo("33.33333333333333333333333333333333");
    assertThat(figure(900, 1000).value()).isEqualByComparingTo("90");
  }

  @Test
  void pools_counts_and_never_averages_averages() {
    Measures pooled = Measures.pool(List.of(month(900, 1000), month(5, 10)));
    assertThat(RESOLVED.shown(RESOLVED.figure(pooled).value())).isEqualTo("89.60");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 0"})
  void nothing_to_divide_by_is_no_volume(int numerator, int denominator) {
    Figure figure = figure(numerator, denominator);
    assertThat(figure.hasVolume()).isFalse();
    assertThatThrownBy(figure::value).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void less_than_nothing_is_no_volume_either() {
    assertThat(new Figure(BigDecimal.ONE, BigDecimal.TEN.negate(), BigDecimal.ONE).hasVolume())
        .isFalse();
  }

  @Test
  void needs_its_sample_count_as_well() {
    assertThat(sampled(Interval.WILSON, "surveysAnswered").measures())
        .containsExactly("contactsHandled", "contactsResolvedFirst", "surveysAnswered");
  }

  @Test
  void an_interval_needs_a_sample_count() {
    assertThatThrownBy(() -> sampled(Interval.WILSON, null))
        .hasMessage("an interval needs a sampleCount");
  }

  @ParameterizedTest
  @CsvSource({
    "talkSeconds",
    "holdSeconds",
    "wrapSeconds",
    "queueSecondsAnswered",
    "answeredWithin45",
    "abandonedWithin20"
  })
  void a_metric_of_times_is_efficiency_or_cost_whatever_its_author_says(String measure) {
    assertThatThrownBy(
            () -> definition("kindness", CUSTOMER_EXPERIENCE, measure, "contactsHandled"))
        .hasMessageContaining("is EFFICIENCY or COST");
    assertThatThrownBy(() -> definition("kindness", WORKFORCE, "contactsHandled", measure))
        .hasMessageContaining("is EFFICIENCY or COST");
    assertThatCode(() -> definition("speed", EFFICIENCY, measure, "contactsHandled"))
        .doesNotThrowAnyException();
    assertThatCode(() -> definition("price", COST, measure, "contactsHandled"))
        .doesNotThrowAnyException();
    assertThatCode(() -> definition("occupancy", WORKFORCE, measure, "contactsHandled"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "abandon-rate-5,       abandon-rate,         true",
    "abandon-rate-gross,   abandon-rate,         false",
    "abandon-rate-5,       abandon-rate-5,       true",
    "abandon-rate-5,       abandon-rate-10,      false",
    "service-level-20-5,   service-level,        true",
    "service-level-handled-20, service-level,    false",
    "csat,                 csat,                 true",
    "csat-2,               csat-2-5,             false"
  })
  void a_counter_metric_without_seconds_is_any_of_its_thresholds(
      String code, String counterMetric, boolean answers) {
    assertThat(definition(code, CUSTOMER_EXPERIENCE, "a", "b").answersTo(counterMetric))
        .isEqualTo(answers);
  }

  @Property
  void the_value_of_a_pool_lies_between_the_values_of_its_parts(
      @ForAll @IntRange(max = 5000) int n1,
      @ForAll @IntRange(min = 1, max = 5000) int d1,
      @ForAll @IntRange(max = 5000) int n2,
      @ForAll @IntRange(min = 1, max = 5000) int d2) {
    BigDecimal one = figure(n1, d1).value();
    BigDecimal other = figure(n2, d2).value();
    BigDecimal pooled =
        RESOLVED.figure(Measures.pool(List.of(month(n1, d1), month(n2, d2)))).value();
    assertThat(pooled).isBetween(one.min(other), one.max(other));
  }

  private static Figure figure(int resolved, int handled) {
    return RESOLVED.figure(month(resolved, handled));
  }

  private static Measures month(int resolved, int handled) {
    return Measures.of(
        Map.of(
            "contactsResolvedFirst", BigDecimal.valueOf(resolved),
            "contactsHandled", BigDecimal.valueOf(handled)));
  }

  private static MetricDefinition definition(
      String code, Family family, String numerator, String denominator) {
    return definition(code, family, numerator, denominator, Interval.NONE, null);
  }

  private static MetricDefinition sampled(Interval interval, @Nullable String sampleCount) {
    return definition(
        "csat",
        CUSTOMER_EXPERIENCE,
        "contactsResolvedFirst",
        "contactsHandled",
        interval,
        sampleCount);
  }

  private static MetricDefinition definition(
      String code,
      Family family,
      String numerator,
      String denominator,
      Interval interval,
      @Nullable String sampleCount) {
    return new MetricDefinition(
        code,
        1,
        code,
        family,
        MetricUnit.PERCENT,
        Direction.HIGHER_IS_BETTER,
        Map.of(numerator, BigDecimal.ONE),
        Map.of(denominator, BigDecimal.ONE),
        BigDecimal.valueOf(100),
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
