package dev.plumbline.scorecard.correction;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.evidence.Report;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The reports of a month as they count after corrections: an agreed figure takes the place of a
/// reported one in every report that holds it. Where none does, it stands in the report of the
/// measure's owner, if there is one. Whose report counts for a metric is decided afterwards, and so
/// is not moved by a correction of what both report.
public final class Corrected {

  private Corrected() {}

  /// The reports, by side, with the corrections in them.
  ///
  /// @param terms they say who owns a measure
  public static Map<Party, Report> of(
      Map<Party, Report> reports, List<Correction> corrections, Terms terms) {
    Map<Party, Report> corrected = new HashMap<>(reports);
    for (Correction correction : corrections) {
      boolean held = corrected.values().stream().anyMatch(report -> holds(report, correction));
      corrected.replaceAll(
          (side, report) ->
              holds(report, correction) || (!held && side == terms.owner(correction.measure()))
                  ? with(report, correction)
                  : report);
    }
    return corrected.isEmpty() ? Map.of() : new EnumMap<>(corrected);
  }

  private static boolean holds(Report report, Correction correction) {
    return report.line(correction.line()).find(correction.measure()).isPresent();
  }

  private static Report with(Report report, Correction correction) {
    Map<String, BigDecimal> measures = new HashMap<>(report.line(correction.line()).values());
    measures.put(correction.measure(), correction.value());
    Map<Line, Measures> lines = new HashMap<>(report.lines());
    lines.put(correction.line(), Measures.of(measures));
    return new Report(report.revision(), report.firstSubmittedAt(), lines);
  }
}
