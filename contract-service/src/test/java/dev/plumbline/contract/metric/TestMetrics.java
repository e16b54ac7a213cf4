package dev.plumbline.contract.metric;

import dev.plumbline.contract.metric.catalogue.MetricCatalogue;

/// The metrics that every contract can use.
public final class TestMetrics {

  public static final Metrics PUBLISHED = Metrics.of(MetricCatalogue.definitions());

  private TestMetrics() {}
}
