package dev.plumbline.contract.clause;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.contract.terms.ContentChecks;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseChecksTest {

  private static final String OCCUPANCY =
      """
      {"type": "SLA", "code": "occupancy", "metric": "occupancy", "window": "MONTH", "weight": 5,
       "expectedBand": {"low": 75, "high": 85}, "minimumBand": {"low": 70, "high": 90}}""";

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource
  void whatMakesNoSenseIsNamedWithItsPlace(
      String code, String pointer, Consumer<ObjectNode> change) {
    assertThat(violations(change)).containsExactly(code + " " + pointer);
  }

  static Stream<Arguments> whatMakesNoSenseIsNamedWithItsPlace() {
    return Stream.of(
        arguments("duplicate", "/clauses/1/code", set("/clauses/1/code", "\"talk-time\"")),
        arguments(
            "duplicate",
            "/clauses/2/predecessor",
            set("/clauses/1/predecessor", "\"speed\"")
                .andThen(set("/clauses/2/predecessor", "\"speed\""))),
        arguments(
            "not-renamed",
            "/clauses/1/predecessor",
            set("/clauses/1/predecessor", "\"talk-time\"")),
        arguments(
            "not-renamed",
            "/clauses/1/predecessor",
            set("/clauses/1/predecessor", "\"answer-speed\"")),
        arguments("unknown-metric", "/clauses/1/metric", set("/clauses/1/metric", "\"joy\"")),
        arguments(
            "unknown-metric-version",
            "/clauses/1/metricVersion",
            set("/clauses/1/metricVersion", "2")),
        arguments(
            "unknown-metric-version",
            "/clauses/6/metricVersion",
            set("/clauses/6/metricVersion", "2")),
        arguments(
            "behaviour-metric", "/clauses/1/metric", set("/clauses/1/metric", "\"behaviour\"")),
        arguments(
            "outside-scope",
            "/clauses/1/lines/0",
            set("/clauses/1/lines", "[{\"activity\": \"billing\", \"channel\": \"chat\"}]")),
        arguments(
            "duplicate",
            "/clauses/1/lines/1",
            set(
                "/clauses/1/lines",
                "[{\"activity\": \"billing\", \"channel\": \"voice\"},"
                    + " {\"activity\": \"billing\", \"channel\": \"voice\"}]")),
        arguments(
            "not-critical",
            "/clauses/1/creditAllocationPercent",
            set("/clauses/1/creditAllocationPercent", "5")),
        arguments(
            "duplicate", "/clauses/6/anchors/2/rating", set("/clauses/6/anchors/2/rating", "1")),
        arguments("required", "/clauses/1/minimum", remove("/clauses/1/minimum")),
        arguments(
            "wrong-target",
            "/clauses/1/expectedBand",
            set("/clauses/1/expectedBand", "{\"low\": 1, \"high\": 2}")));
  }

  /// Scorecards follow each of them.
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/clauses/0/window | \"ROLLING_3\"",
        "/clauses/0/window | \"QUARTER\"",
        "/clauses/5/requiresEvidence | true",
        "/clauses/5/earnBack | {\"months\": 3}",
        "/clauses/6/earnBack | {\"months\": 3}",
      })
  void windowsEvidenceAndEarnBackCanBeAgreed(String pointer, String json) {
    assertThat(violations(set(pointer, json))).isEmpty();
  }

  @Test
  void aClauseThatEscalatesCanBeScored() {
    assertThat(violations(set("/clauses/5/escalating", "true"))).isEmpty();
  }

  @Test
  void aMetricHeldWithinABandHasBandsAndNothingElse() {
    Consumer<ObjectNode> occupancy = add("/clauses", OCCUPANCY);
    assertThat(violations(occupancy)).isEmpty();
    assertThat(violations(occupancy, remove("/clauses/7/minimumBand")))
        .containsExactly("required /clauses/7/minimumBand");
    assertThat(violations(occupancy, set("/clauses/7/expected", "80")))
        .containsExactly("wrong-target /clauses/7/expected");
    assertThat(violations(occupancy, set("/clauses/7/expectedBand/high", "74")))
        .containsExactly("below-low /clauses/7/expectedBand/high");
  }

  @Test
  void aVersionOfAMetricThatIsPublishedCanBeNamed() {
    assertThat(violations(set("/clauses/1/metricVersion", "1"))).isEmpty();
  }

  @SafeVarargs
  private static Stream<String> violations(Consumer<ObjectNode>... changes) {
    return ContentChecks.violations(content(changes), TestMetrics.PUBLISHED).stream()
        .map(violation -> violation.code() + " " + violation.pointer());
  }
}
