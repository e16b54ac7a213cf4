package dev.plumbline.vendor.selection;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.vendor.selection.ranking.Ranking;
import dev.plumbline.vendor.selection.ranking.Standing;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;

/// Where the awarded candidate stood when it was chosen.
///
/// @param rank from 1
/// @param price the fee of the whole volume scenario
public record AwardFigures(int rank, BigDecimal total, Money price, Ranking ranking) {

  static AwardFigures of(Ranking ranking, UUID vendorId, Currency currency) {
    Standing standing =
        ranking.standings().stream()
            .filter(one -> one.vendorId().equals(vendorId))
            .findFirst()
            .orElseThrow();
    return new AwardFigures(
        standing.rank(), standing.total(), new Money(standing.price(), currency), ranking);
  }
}
