package dev.plumbline.contract.metric;

import static dev.plumbline.contract.TestContent.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.kernel.metric.MetricDefinition;
import org.junit.jupiter.api.Test;

class MetricsTest {

  @Test
  void theClientsOwnStandBesideTheCatalogue() {
    Metrics metrics = TestMetrics.withOwn(3);

    assertThat(metrics.newest("callback-rate")).map(MetricDefinition::version).contains(3);
    assertThat(metrics.isOwn("callback-rate")).isTrue();
    assertThat(metrics.newest("csat")).isEqualTo(TestMetrics.PUBLISHED.newest("csat"));
    assertThat(metrics.isOwn("csat")).isFalse();
  }

  /// A release may bring a metric whose code a client has used before it.
  @Test
  void aCodeThatTheClientTookFirstStaysTheClients() {
    Metrics metrics = TestMetrics.withOwn(1, set("/code", "\"csat\""));

    assertThat(metrics.newest("csat")).map(MetricDefinition::name).contains("Callbacks kept");
    assertThat(metrics.isOwn("csat")).isTrue();
    assertThat(metrics.newest().filter(it -> it.code().equals("csat"))).hasSize(1);
  }

  @Test
  void measuresAreTheCataloguesAndTheClientsOwn() {
    Metrics metrics = TestMetrics.withOwn(1);

    assertThat(metrics.measure("callbacksKept")).isEqualTo(metrics.ownMeasure("callbacksKept"));
    assertThat(metrics.measure("answeredWithin45")).isPresent();
    assertThat(metrics.ownMeasure("answeredWithin45")).isEmpty();
    assertThat(metrics.measure("joy")).isEmpty();
    assertThat(metrics.measures()).extracting("code").isSorted().contains("leavers", "floorWalks");
  }
}
