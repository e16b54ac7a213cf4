package dev.plumbline.scorecard.scorecard;

import dev.plumbline.kernel.metric.Family;
import java.math.BigDecimal;
import java.util.Map;

/// A scorecard in a listing.
///
/// @param families the scores of those with a scored clause
public record ScorecardOverview(StoredScorecard scorecard, Map<Family, BigDecimal> families) {}
