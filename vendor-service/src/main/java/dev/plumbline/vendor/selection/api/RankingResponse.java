package dev.plumbline.vendor.selection.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.vendor.selection.RankingView;
import dev.plumbline.vendor.selection.ranking.CriterionMean;
import dev.plumbline.vendor.selection.ranking.Flag;
import dev.plumbline.vendor.selection.ranking.Ranking;
import dev.plumbline.vendor.selection.ranking.Robustness;
import dev.plumbline.vendor.selection.ranking.Standing;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// What the scores and prices of a selection come to.
///
/// @param standings the first first
/// @param seed of the weightings that robustness was tried on; text, for it is larger than numbers
///     of JSON are safe
public record RankingResponse(
    List<StandingPart> standings, Robustness robustness, List<Flag> flags, String seed) {

  /// Where a candidate stands.
  ///
  /// @param rank from 1; candidates of equal totals share theirs
  /// @param total the weighted mean of the points, 0 to 10
  /// @param price the fee of the whole volume scenario
  /// @param priceScore 10 × lowest price ÷ price
  public record StandingPart(
      int rank,
      UUID vendorId,
      BigDecimal total,
      Money price,
      BigDecimal priceScore,
      List<CriterionMean> criteria) {

    static StandingPart of(Standing standing, Currency currency) {
      return new StandingPart(
          standing.rank(),
          standing.vendorId(),
          standing.total(),
          new Money(standing.price(), currency),
          standing.priceScore(),
          standing.criteria());
    }
  }

  static RankingResponse of(RankingView view) {
    Ranking ranking = view.ranking();
    return new RankingResponse(
        ranking.standings().stream().map(one -> StandingPart.of(one, view.currency())).toList(),
        ranking.robustness(),
        ranking.flags(),
        Long.toString(view.seed()));
  }
}
