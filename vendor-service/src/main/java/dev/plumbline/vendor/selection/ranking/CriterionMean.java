package dev.plumbline.vendor.selection.ranking;

import java.math.BigDecimal;

/// What the evaluators think of a candidate on one criterion.
///
/// @param dispersion the standard deviation of the evaluators' points (of all there are)
public record CriterionMean(String criterion, BigDecimal mean, BigDecimal dispersion) {}
