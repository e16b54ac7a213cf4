package dev.plumbline.scorecard.credit;

import static java.util.Objects.requireNonNull;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.scorecard.scoring.Csv;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.TestEvidence;
import dev.plumbline.scorecard.scoring.TestTerms;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The inputs of the demo's six scorecards, from the real quarter of calls; the empathy ratings are
/// made up.
final class DemoQuarter {

  private static final Instant LOADED = Instant.parse("2026-11-23T12:00:00Z");
  private static final Map<String, String> FEES = Map.of("A", "87450.00", "B", "92300.00");
  private static final Set<String> KEYS = Set.of("vendor", "period", "activity");

  /// Contacts rated and points, months 1 to 3.
  private static final Map<String, List<List<Integer>>> EMPATHY =
      Map.of(
          "A", List.of(List.of(40, 128), List.of(40, 146), List.of(40, 138)),
          "B", List.of(List.of(40, 168), List.of(12, 48), List.of(40, 164)));

  private DemoQuarter() {}

  static Inputs inputs(String vendor, YearMonth period) {
    TestEvidence evidence = TestEvidence.nothing().submitted(LOADED);
    for (Map<String, String> row : Csv.rows("demo-reports.csv")) {
      if (vendor.equals(row.get("vendor")) && period.toString().equals(row.get("period"))) {
        Map<String, Integer> measures = new HashMap<>();
        row.forEach(
            (name, value) -> {
              if (!KEYS.contains(name)) {
                measures.put(name, Integer.valueOf(value));
              }
            });
        evidence.vendor(new Line(requireNonNull(row.get("activity")), "voice"), measures);
      }
    }
    List<Integer> empathy = requireNonNull(EMPATHY.get(vendor)).get(period.getMonthValue() - 1);
    evidence.rated("empathy", TestTerms.SCOPE.getFirst(), empathy.get(0), empathy.get(1));
    return evidence.inputs(
        period, TestTerms.demo(requireNonNull(FEES.get(vendor))), History.NONE, LOADED);
  }
}
