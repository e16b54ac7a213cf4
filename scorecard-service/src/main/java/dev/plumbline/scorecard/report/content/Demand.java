package dev.plumbline.scorecard.report.content;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Vocabulary;
import java.util.Map;
import java.util.Set;

/// What a contract's terms ask of one side's report.
///
/// @param scope the lines that may be reported, [Line#SHARED] besides
/// @param needed the measures that the side owes, by line, with what needs each of them
/// @param measures those that may be reported
public record Demand(
    Set<Line> scope, Map<Line, Map<String, Set<String>>> needed, Vocabulary measures) {

  public boolean covers(Line line) {
    return line.equals(Line.SHARED) || scope.contains(line);
  }

  public Set<String> on(Line line) {
    return needed.getOrDefault(line, Map.of()).keySet();
  }

  /// What needs a measure of a line, in words; empty where nothing does.
  public Set<String> reasons(Line line, String measure) {
    return needed.getOrDefault(line, Map.of()).getOrDefault(measure, Set.of());
  }
}
