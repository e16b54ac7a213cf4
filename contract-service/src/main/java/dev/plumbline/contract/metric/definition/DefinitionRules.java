package dev.plumbline.contract.metric.definition;

import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.BodyRules;
import jakarta.inject.Singleton;
import java.util.List;

/// Holds a definition that somebody sends against what is published by then.
@Singleton
class DefinitionRules implements BodyRules<MetricContent> {

  private final MetricService metrics;

  DefinitionRules(MetricService metrics) {
    this.metrics = metrics;
  }

  @Override
  public Class<MetricContent> body() {
    return MetricContent.class;
  }

  @Override
  public List<Violation> violations(MetricContent content) {
    return DefinitionChecks.violations(content, metrics.published());
  }
}
