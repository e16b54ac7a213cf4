package dev.plumbline.contract.metric;

import dev.plumbline.kernel.measure.MeasureDefinition;

/// A measure that metrics can read.
///
/// @param own whether the client added it
public record MeasureView(MeasureDefinition definition, boolean own) {

  static MeasureView of(MeasureDefinition definition, Metrics published) {
    return new MeasureView(definition, published.ownMeasure(definition.code()).isPresent());
  }
}
