package dev.plumbline.scorecard.scorecard;

import dev.plumbline.kernel.metric.Family;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A scorecard with all its parts.
///
/// @param life at the time that was asked about
/// @param families the scores of those with a scored clause
/// @param clauses in the order of the contract
public record ScorecardDetails(
    StoredScorecard scorecard,
    Life life,
    Map<Family, BigDecimal> families,
    List<ClauseLine> clauses,
    List<FactLine> facts) {}
