package dev.plumbline.contract.terms;

import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.BodyRules;
import jakarta.inject.Singleton;
import java.util.List;

/// Holds the content of a version that somebody sends against the metrics published by then.
@Singleton
class ContentRules implements BodyRules<VersionContent> {

  private final MetricService metrics;

  ContentRules(MetricService metrics) {
    this.metrics = metrics;
  }

  @Override
  public Class<VersionContent> body() {
    return VersionContent.class;
  }

  @Override
  public List<Violation> violations(VersionContent content) {
    return ContentChecks.violations(content, metrics.published());
  }
}
