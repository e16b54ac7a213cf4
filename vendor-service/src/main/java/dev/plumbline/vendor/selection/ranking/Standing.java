package dev.plumbline.vendor.selection.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// Where a candidate stands.
///
/// @param rank from 1; candidates of equal totals share theirs
/// @param total the weighted mean of the points, 0 to 10
/// @param price the fee of the whole volume scenario
/// @param priceScore 10 × lowest price ÷ price
public record Standing(
    int rank,
    UUID vendorId,
    BigDecimal total,
    BigDecimal price,
    BigDecimal priceScore,
    List<CriterionMean> criteria) {

  public Standing {
    criteria = List.copyOf(criteria);
  }
}
