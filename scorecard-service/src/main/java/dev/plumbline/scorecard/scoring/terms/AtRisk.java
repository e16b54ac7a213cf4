package dev.plumbline.scorecard.scoring.terms;

import java.math.BigDecimal;

/// How much of a month's fee the vendor stakes on its clauses.
///
/// @param percentOfFees the at-risk amount, of which each critical clause is allocated a share
/// @param monthlyCapPercent the most that a month's credits may come to, in per cent of the fee
public record AtRisk(BigDecimal percentOfFees, BigDecimal monthlyCapPercent) {}
