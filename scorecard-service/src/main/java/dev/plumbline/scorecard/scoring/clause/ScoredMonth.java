package dev.plumbline.scorecard.scoring.clause;

import dev.plumbline.scorecard.scoring.evidence.MonthEvidence;
import dev.plumbline.scorecard.scoring.relief.Reliefs;
import dev.plumbline.scorecard.scoring.terms.Clause;
import dev.plumbline.scorecard.scoring.terms.Origin;
import dev.plumbline.scorecard.scoring.terms.Terms;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// The month that is scored, with all that its clauses share.
///
/// @param endsContract whether it is the contract's last
/// @param due those of it and the two before whose time to report has passed
/// @param reliefs what excuses clauses in it and the months before
/// @param outcomes how each clause came out in earlier months, by its code
public record ScoredMonth(
    YearMonth month,
    boolean endsContract,
    Set<YearMonth> due,
    Terms terms,
    Map<YearMonth, MonthEvidence> evidence,
    Map<String, Origin> origins,
    Reliefs reliefs,
    Map<String, NavigableMap<YearMonth, OutcomeCode>> outcomes) {

  NavigableMap<YearMonth, OutcomeCode> outcomes(Clause clause) {
    return outcomes.getOrDefault(clause.code(), new TreeMap<>());
  }

  /// Whether a month before the scored one can give anything to a clause: no longer one of the
  /// ramp, and one in which the clause existed as it is now.
  boolean isWithinReach(YearMonth earlier, Clause clause) {
    return !terms.isRamp(earlier) && !earlier.isBefore(origin(clause).since());
  }

  /// A contract that was never amended has had its clauses from its first month on.
  Origin origin(Clause clause) {
    return origins.getOrDefault(clause.code(), new Origin(terms.firstMonth(), List.of()));
  }
}
