package dev.plumbline.scorecard.overview;

import dev.plumbline.scorecard.terms.KnownContract;
import java.util.List;

/// A contract's months in order; one without a scorecard that the reader may see is left out.
public record ContractSeries(KnownContract contract, List<Month> months) {

  /// A month with its clauses, in the order of the contract.
  public record Month(ScorecardPoint scorecard, List<ClausePoint> clauses) {}
}
