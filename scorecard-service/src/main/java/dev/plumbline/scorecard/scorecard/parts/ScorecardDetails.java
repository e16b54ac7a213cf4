package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A scorecard with all its parts.
///
/// @param life at the time that was asked about
/// @param families the scores of those with a scored clause
/// @param clauses in the order of the contract
/// @param fee where it comes from; absent where a scorecard was worked out before that was kept
/// @param returned credits of earlier months that clauses have earned back
public record ScorecardDetails(
    StoredScorecard scorecard,
    Life life,
    Map<Family, BigDecimal> families,
    List<ClauseLine> clauses,
    List<FactLine> facts,
    Optional<FeeLine> fee,
    List<ReturnLine> returned) {}
