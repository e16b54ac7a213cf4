package dev.plumbline.vendor.selection.brief;

import java.math.BigDecimal;
import java.util.Map;

/// A month that is expected, pooled over the whole scope.
///
/// @param label how people name it
/// @param measures by the codes that reports use
public record ScenarioMonth(String label, Map<String, BigDecimal> measures) {

  public ScenarioMonth {
    measures = Map.copyOf(measures);
  }
}
