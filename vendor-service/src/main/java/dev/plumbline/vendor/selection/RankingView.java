package dev.plumbline.vendor.selection;

import dev.plumbline.vendor.selection.ranking.Ranking;
import java.util.Currency;

/// A ranking with what its figures are to be read by.
///
/// @param currency of the prices
/// @param seed of the weightings that robustness was tried on
public record RankingView(Ranking ranking, Currency currency, long seed) {}
