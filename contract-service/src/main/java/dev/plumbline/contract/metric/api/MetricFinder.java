package dev.plumbline.contract.metric.api;

import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.web.lookup.Finder;
import dev.plumbline.web.lookup.Finds;
import dev.plumbline.web.lookup.PathValues;
import jakarta.inject.Singleton;

/// Whether a metric is published.
@Singleton
@Finds("/api/v1/metrics/{code}")
class MetricFinder implements Finder {

  private final MetricService metrics;

  MetricFinder(MetricService metrics) {
    this.metrics = metrics;
  }

  @Override
  public void find(PathValues path) {
    metrics.get(path.text("code"));
  }
}
