package dev.plumbline.scorecard.scorecard.parts;

import dev.plumbline.kernel.pricing.Fee;
import java.time.YearMonth;
import java.util.List;

/// Where a month's fee comes from, as it is stored.
///
/// @param months those that a mean was taken of; else none
/// @param items of a fee that was priced; else none
public record FeeLine(Basis basis, List<YearMonth> months, List<Fee.Item> items) {

  /// The first of these that there is.
  public enum Basis {
    /// The accepted invoice, without credits and tax.
    INVOICED,
    /// The pricing model on the month's measures.
    PRICED,
    /// The mean of the fees of the 3 months before, at least the minimum commitment.
    MEAN_OF_MONTHS_BEFORE,
    /// There is nothing to go by yet.
    UNKNOWN
  }

  public FeeLine {
    months = List.copyOf(months);
    items = List.copyOf(items);
  }
}
