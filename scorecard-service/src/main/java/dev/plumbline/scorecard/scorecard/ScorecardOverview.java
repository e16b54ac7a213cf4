package dev.plumbline.scorecard.scorecard;

import dev.plumbline.kernel.metric.Family;
import java.math.BigDecimal;
import java.util.Map;

/// A scorecard in a listing.
///
/// @param known with its life at the time that was asked about
/// @param families the scores of those with a scored clause
public record ScorecardOverview(Known known, Map<Family, BigDecimal> families) {}
