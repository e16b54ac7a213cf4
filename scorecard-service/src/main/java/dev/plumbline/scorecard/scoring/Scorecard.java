package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.time.YearMonth;
import java.util.List;

/// A scored month of a contract.
///
/// @param termsVersion the contract version that was in force
/// @param clauses in the order of the contract
public record Scorecard(
    YearMonth period,
    int termsVersion,
    List<ClauseResult> clauses,
    Scores scores,
    Rating rating,
    List<Fact> facts) {

  public Scorecard {
    clauses = List.copyOf(clauses);
    facts = List.copyOf(facts);
  }

  /// Whether the vendor still has time to report, so that nothing may be published yet.
  public boolean isPending() {
    return clauses.stream().anyMatch(it -> it.outcome().code() == OutcomeCode.PENDING);
  }
}
