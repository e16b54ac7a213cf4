package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// One party's report of a month, in the revision that counts: the newest that is submitted or
/// accepted; a returned one counts until 5 days after its return.
///
/// @param revision the revision that counts, from 1 on
/// @param firstSubmittedAt when this party first submitted the month, which is what lateness is
///     judged by
/// @param lines measures by line; what the contract has once is on [Line#SHARED]
public record Report(int revision, Instant firstSubmittedAt, Map<Line, Measures> lines) {

  public Report {
    lines = Map.copyOf(lines);
  }

  /// The measures of a line; none where the report does not have the line.
  public Measures line(Line line) {
    return lines.getOrDefault(line, Measures.NONE);
  }

  /// One measure alone, of no revision: where nothing else of a month decides, a revision that says
  /// the same of it is the same input.
  Report only(String measure) {
    Map<Line, Measures> values = new HashMap<>();
    lines.forEach((line, measures) -> values.put(line, measures.only(Set.of(measure))));
    values.values().removeIf(it -> it.values().isEmpty());
    return new Report(0, Instant.EPOCH, values);
  }
}
