package dev.plumbline.contract.metric.definition;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.metric.catalogue.MetricCatalogue;
import dev.plumbline.kernel.metric.Interval;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionChecksTest {

  private static final Consumer<ObjectNode> SHARE_OF_SURVEYS =
      set("/numerator", "{\"surveysSatisfied\": 1.0}")
          .andThen(set("/denominator", "{\"surveysAnswered\": 1}"))
          .andThen(set("/sampleCount", "\"surveysAnswered\""));

  @Test
  void aDefinitionOfTheClientsOwnMeasuresMakesSense() {
    assertThat(violations(TestMetrics.withOwnMeasures(), _ -> {})).isEmpty();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource
  void whatMakesNoSenseIsNamedWithItsPlace(
      String code, String pointer, Consumer<ObjectNode> change) {
    assertThat(violations(TestMetrics.withOwnMeasures(), change))
        .containsExactly(code + " " + pointer);
  }

  static Stream<Arguments> whatMakesNoSenseIsNamedWithItsPlace() {
    return Stream.of(
        arguments("unknown-measure", "/numerator/joy", set("/numerator", "{\"joy\": 1}")),
        arguments("unknown-measure", "/denominator/a~1b", set("/denominator", "{\"a/b\": 1}")),
        arguments(
            "observed-measure",
            "/numerator/ratingPoints",
            set("/numerator", "{\"ratingPoints\": 1}")),
        arguments(
            "zero-coefficient",
            "/numerator/complaints",
            set("/numerator", "{\"complaints\": 0, \"escalations\": 1}")),
        arguments(
            "never-above-zero", "/denominator", set("/denominator", "{\"callbacksPromised\": -1}")),
        arguments("constant", "/numerator", set("/numerator", "{\"callbacksPromised\": 0.5}")),
        arguments("unit-scale", "/scale", set("/scale", "1")),
        arguments("unit-scale", "/scale", set("/unit", "\"PER_THOUSAND\"")),
        arguments("efficiency-measure", "/family", set("/numerator", "{\"talkSeconds\": 1}")),
        arguments(
            "efficiency-measure",
            "/family",
            set("/numerator", "{\"answeredWithin45\": 1}")
                .andThen(set("/channels", "\"SYNCHRONOUS\""))),
        arguments("queue-measure", "/channels", set("/numerator", "{\"contactsAbandoned\": 1}")),
        arguments(
            "once-per-contract",
            "/channels",
            set("/numerator", "{\"floorWalks\": 1}").andThen(set("/channels", "\"SYNCHRONOUS\""))),
        arguments(
            "derived-measure", "/fromOneSource", set("/numerator", "{\"forecastDeviation\": 1}")),
        arguments("unknown-metric", "/counterMetrics/2", add("/counterMetrics", "\"joy\"")),
        arguments("duplicate", "/counterMetrics/2", add("/counterMetrics", "\"csat\"")),
        arguments("itself", "/counterMetrics/2", add("/counterMetrics", "\"callback-rate\"")),
        arguments(
            "counter-metric-required",
            "/counterMetrics",
            set("/family", "\"EFFICIENCY\"").andThen(set("/counterMetrics", "[\"asa\"]"))),
        arguments(
            "counter-metric-required",
            "/counterMetrics",
            set("/family", "\"EFFICIENCY\"").andThen(remove("/counterMetrics"))),
        arguments("unknown-measure", "/sampleCount", set("/sampleCount", "\"joy\"")),
        arguments("no-count", "/sampleCount", set("/sampleCount", "\"cesPoints\"")),
        arguments("no-count", "/sampleCount", set("/sampleCount", "\"floorWalks\"")),
        arguments("required", "/sampleCount", set("/interval", "\"WILSON\"")),
        arguments(
            "no-share",
            "/interval",
            SHARE_OF_SURVEYS
                .andThen(set("/interval", "\"WILSON\""))
                .andThen(set("/numerator", "{\"surveysSatisfied\": 2}"))),
        arguments(
            "no-difference",
            "/interval",
            SHARE_OF_SURVEYS.andThen(set("/interval", "\"TRINOMIAL\""))),
        arguments(
            "no-squares", "/interval", SHARE_OF_SURVEYS.andThen(set("/interval", "\"MEAN\""))));
  }

  @Test
  void everythingIsNamedAtOnce() {
    Consumer<ObjectNode> change =
        set("/numerator", "{\"joy\": 1}")
            .andThen(set("/scale", "1"))
            .andThen(set("/counterMetrics", "[\"joy\"]"));
    assertThat(violations(TestMetrics.withOwnMeasures(), change))
        .containsExactlyInAnyOrder(
            "unknown-measure /numerator/joy",
            "unit-scale /scale",
            "unknown-metric /counterMetrics/0");
  }

  @Test
  void whatIsMissingIsSomebodyElsesFinding() {
    assertThat(violations(TestMetrics.PUBLISHED, ObjectNode::removeAll)).isEmpty();
  }

  @Test
  void sharesAndTheirDifferencesHaveIntervals() {
    Consumer<ObjectNode> difference =
        SHARE_OF_SURVEYS
            .andThen(set("/numerator", "{\"surveysSatisfied\": 1, \"surveysDissatisfied\": -1.0}"))
            .andThen(set("/interval", "\"TRINOMIAL\""));
    assertThat(violations(TestMetrics.PUBLISHED, difference)).isEmpty();
    assertThat(
            violations(
                TestMetrics.PUBLISHED, SHARE_OF_SURVEYS.andThen(set("/interval", "\"WILSON\""))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abandon-rate", "abandon-rate-7", "service-level-45", "csat-2-5"})
  void nobodyTakesACodeThatReadsAsAThresholdOfTheCatalogue(String code) {
    assertThat(violations(TestMetrics.withOwnMeasures(), set("/code", "\"" + code + "\"")))
        .containsExactly("reserved /code");
  }

  @Test
  void aNewVersionIsOfTheSameMetric() {
    Metrics published = TestMetrics.withOwn(1);
    assertThat(violations(published, set("/description", "\"Said better\""))).isEmpty();
    assertThat(violations(published, set("/direction", "\"LOWER_IS_BETTER\"")))
        .containsExactly("other-metric /direction");
    assertThat(violations(published, set("/unit", "\"POINTS\"")))
        .containsExactly("other-metric /unit");
  }

  /// The catalogue is held to the rules for everybody, but for what only it may do.
  @Test
  void theCatalogueKeepsItsOwnRules() {
    assertThat(MetricCatalogue.definitions())
        .filteredOn(it -> it.interval() != Interval.MEAN && !it.code().equals("occupancy"))
        .allSatisfy(
            it ->
                assertThat(DefinitionChecks.violations(asSent(it), TestMetrics.PUBLISHED))
                    .isEmpty());
  }

  private static MetricContent asSent(MetricDefinition it) {
    return new MetricContent(
        it.code(),
        it.name(),
        it.family(),
        it.unit(),
        it.direction(),
        it.numerator(),
        it.denominator(),
        it.scale(),
        it.decimals(),
        it.counterMetrics(),
        it.channels(),
        it.volumeSensitive(),
        it.interval(),
        it.sampleCount(),
        it.fromOneSource(),
        it.description(),
        it.howGamed(),
        it.source(),
        List.of());
  }

  private static List<String> violations(Metrics published, Consumer<ObjectNode> change) {
    return DefinitionChecks.violations(TestMetrics.content(change), published).stream()
        .map(it -> it.code() + " " + it.pointer())
        .toList();
  }
}
