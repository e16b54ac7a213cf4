package dev.plumbline.vendor.selection.brief;

import java.math.BigDecimal;
import java.util.Map;

/// How an activity does before anything is outsourced.
///
/// @param measures by the codes that reports use
public record Baseline(String activity, Map<String, BigDecimal> measures) {

  public Baseline {
    measures = Map.copyOf(measures);
  }
}
