package dev.plumbline.contract.metric.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.contract.metric.MetricView;
import dev.plumbline.kernel.metric.Formula;
import dev.plumbline.kernel.metric.MetricDefinition;

/// A published metric.
///
/// @param formula its arithmetic in words
/// @param own whether the client published it itself; else it is of Plumbline's catalogue
public record MetricResponse(
    @JsonUnwrapped MetricDefinition definition, String formula, boolean own) {

  static MetricResponse of(MetricView metric) {
    return new MetricResponse(
        metric.definition(), Formula.inWords(metric.definition()), metric.own());
  }
}
