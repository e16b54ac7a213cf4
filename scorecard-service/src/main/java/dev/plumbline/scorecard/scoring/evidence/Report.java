package dev.plumbline.scorecard.scoring.evidence;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import java.time.Instant;
import java.util.Map;

/// One party's report of a month, in the revision that counts: the newest that is submitted or
/// accepted; a returned one counts until 5 days after its return.
///
/// @param revision the revision that counts
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
}
