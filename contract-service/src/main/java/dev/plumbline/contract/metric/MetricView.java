package dev.plumbline.contract.metric;

import dev.plumbline.kernel.metric.MetricDefinition;

/// A published metric.
///
/// @param own whether the client published it itself
public record MetricView(MetricDefinition definition, boolean own) {

  static MetricView of(MetricDefinition definition, Metrics published) {
    return new MetricView(definition, published.isOwn(definition.code()));
  }
}
