package dev.plumbline.scorecard.overview;

import dev.plumbline.kernel.metric.Family;
import dev.plumbline.kernel.metric.MetricUnit;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/// How one clause came out in a month.
///
/// @param decimals how many its metric's values are shown with
public record ClausePoint(
    UUID scorecardId,
    String code,
    String metric,
    int metricVersion,
    Family family,
    MetricUnit unit,
    int decimals,
    OutcomeCode outcome,
    Optional<BigDecimal> value,
    Optional<BigDecimal> attainment) {}
