package dev.plumbline.scorecard.scoring;

import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.change.Change;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A scored month of a contract.
///
/// @param termsVersion the contract version that was in force
/// @param clauses in the order of the contract
/// @param capScore of customer experience and behaviour with the stand-ins, which caps the standing
/// @param standIns of clauses that are not due, what they last attained; they count for the cap
/// @param change since the last month that had a score; absent without one on either side
public record Scorecard(
    YearMonth period,
    int termsVersion,
    List<ClauseResult> clauses,
    Scores scores,
    Rating rating,
    @Nullable BigDecimal capScore,
    List<PastResult> standIns,
    @Nullable Change change,
    List<Fact> facts) {

  public Scorecard {
    clauses = List.copyOf(clauses);
    standIns = List.copyOf(standIns);
    facts = List.copyOf(facts);
  }

  /// Whether the vendor still has time to report, so that nothing may be published yet.
  public boolean isPending() {
    return clauses.stream().anyMatch(it -> it.outcome().code() == OutcomeCode.PENDING);
  }
}
