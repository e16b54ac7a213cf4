package dev.plumbline.contract.terms;

import static dev.plumbline.contract.TestContent.add;
import static dev.plumbline.contract.TestContent.content;
import static dev.plumbline.contract.TestContent.remove;
import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.contract.clause.Clause;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.metric.TestMetrics;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.kernel.metric.MetricDefinition;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BoundContentTest {

  @Test
  void clausesCoverTheScopeAndUseTheNewestDefinition() {
    assertThat(bound().content().clauses())
        .allSatisfy(
            clause -> {
              assertThat(clause.metricVersion()).isEqualTo(1);
              assertThat(clause.lines())
                  .containsExactly(
                      new ScopeLine("billing", "voice"),
                      new ScopeLine("technical-support", "voice"));
            });
  }

  @Test
  void aQueueMetricCoversOnlyTheLinesThatHaveAQueue() {
    BoundContent bound =
        bound(add("/scope", "{\"activity\": \"billing\", \"channel\": \"email\"}"));
    assertThat(bound.clauses().stream().map(it -> it.lines().size()))
        .as("talk time, ASA, abandons, service level, FCR, CSAT, empathy")
        .containsExactly(3, 2, 2, 2, 3, 3, 3);
  }

  @Test
  void linesThatAreWrittenStand() {
    assertThat(
            bound(set("/clauses/5/lines", "[{\"activity\": \"billing\", \"channel\": \"voice\"}]"))
                .content()
                .clauses())
        .element(5)
        .extracting(Clause::lines)
        .asList()
        .containsExactly(new ScopeLine("billing", "voice"));
  }

  @Test
  void theTermsHoldTheDefinitionsOfClausesAndOneForEachCounterMetric() {
    assertThat(bound().metrics().stream().map(MetricDefinition::code))
        .containsExactly(
            "abandon-rate-5",
            "abandon-rate-gross",
            "asa",
            "average-talk-time",
            "behaviour",
            "complaint-rate",
            "csat",
            "fcr-gross",
            "fcr-net",
            "repeat-rate",
            "service-level-offered-60",
            "survey-coverage",
            "survey-response-rate",
            "transfer-rate");
  }

  @Test
  void ofACounterMetricsThresholdsTheOneThatAClauseUsesIsTaken() {
    assertThat(bound(set("/clauses/2/metric", "\"abandon-rate-10\"")).metrics())
        .extracting(MetricDefinition::code)
        .contains("abandon-rate-10")
        .doesNotContain("abandon-rate-5");
  }

  @Test
  void elseTheFirstWhoseMeasuresCanBeHad() {
    assertThat(bound(remove("/measurement/unavailable/2")).metrics())
        .extracting(MetricDefinition::code)
        .contains("abandon-rate-5")
        .doesNotContain("abandon-rate-10");
    assertThat(bound(remove("/measurement/unavailable/3")).metrics())
        .extracting(MetricDefinition::code)
        .contains("abandon-rate-10")
        .doesNotContain("abandon-rate-5");
  }

  @Test
  void everyNeededMeasureHasAnOwnerAndEveryMetricASource() {
    Measurement measurement =
        bound(
                set("/measurement/owners", "{\"surveysAnswered\": \"CLIENT\"}"),
                set("/measurement/sources", "[{\"metric\": \"csat\", \"rule\": \"CLIENT\"}]"))
            .content()
            .measurement();
    assertThat(measurement.owners())
        .containsEntry("contactsHandled", Party.VENDOR)
        .containsEntry("ratingPoints", Party.CLIENT)
        .containsEntry("surveysAnswered", Party.CLIENT)
        .containsEntry("surveysSatisfied", Party.VENDOR)
        .doesNotContainKey("leavers");
    assertThat(measurement.sources())
        .hasSize(14)
        .contains(
            new MetricSource("csat", SourceRule.CLIENT),
            new MetricSource("asa", SourceRule.CLIENT_ELSE_VENDOR));
  }

  @Test
  void whatAVersionDoesNotSayHasItsUsualValue() {
    VersionContent content = bound(remove("/measurement")).content();
    assertThat(content.reporting()).isEqualTo(new Reporting(5, 0, 0, 10));
    assertThat(content.atRisk().poolPercent()).isEqualByComparingTo("200");
    assertThat(content.measurement().verificationTolerancePercent()).isEqualByComparingTo("2");
    assertThat(content.measurement().reliefBandPercent()).isEqualByComparingTo("10");
  }

  @SafeVarargs
  private static BoundContent bound(Consumer<ObjectNode>... changes) {
    return BoundContent.of(content(changes), TestMetrics.PUBLISHED);
  }
}
