package dev.plumbline.scorecard.report.content;

import dev.plumbline.kernel.measure.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What the same side reported in earlier months of the same contract.
///
/// @param values of each line and measure, one for each month that has one
public record History(Map<Line, Map<String, List<BigDecimal>>> values) {

  public static final History NONE = new History(Map.of());

  public List<BigDecimal> of(Line line, String measure) {
    return values.getOrDefault(line, Map.of()).getOrDefault(measure, List.of());
  }
}
