package dev.plumbline.contract.fee.api;

import dev.plumbline.contract.metric.MetricService;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.BodyRules;
import jakarta.inject.Singleton;
import java.util.List;

/// Holds the models that somebody sends against the metrics published by then.
@Singleton
class FeeCalculationRules implements BodyRules<FeeCalculationRequest> {

  private final MetricService metrics;

  FeeCalculationRules(MetricService metrics) {
    this.metrics = metrics;
  }

  @Override
  public Class<FeeCalculationRequest> body() {
    return FeeCalculationRequest.class;
  }

  @Override
  public List<Violation> violations(FeeCalculationRequest request) {
    return request.violations(metrics.published());
  }
}
