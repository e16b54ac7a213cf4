package dev.plumbline.kernel.pricing;

import static dev.plumbline.kernel.pricing.Fee.Kind.GAIN_SHARE;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.pricing.Fee.Item;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The vendor's share of what the client saves: share × (baseline cost per contact × contacts
/// handled − fee), between 0 and a cap. A month that costs more than the baseline is not shared:
/// what a vendor owes for bad months is the business of credits.
///
/// @param baselineCostPerContact what a contact cost before
/// @param sharePercent above 0, at most 100
/// @param monthlyCap the highest share of a month
public record GainShare(
    BigDecimal baselineCostPerContact, BigDecimal sharePercent, BigDecimal monthlyCap) {

  public static final String MEASURE = "contactsHandled";

  public GainShare {
    check(Shape.in(null), baselineCostPerContact, sharePercent, monthlyCap).require();
  }

  public static Shape check(
      Shape shape,
      @Nullable BigDecimal baselineCostPerContact,
      @Nullable BigDecimal sharePercent,
      @Nullable BigDecimal monthlyCap) {
    return shape
        .aboveZero("baselineCostPerContact", baselineCostPerContact)
        .aboveZero("sharePercent", sharePercent)
        .atMostHundred("sharePercent", sharePercent)
        .amount("monthlyCap", monthlyCap);
  }

  /// The vendor's share; empty where nothing was saved.
  ///
  /// @param fee of the month before the share
  Optional<Item> item(Measures measures, Money fee) {
    BigDecimal saving =
        baselineCostPerContact.multiply(measures.get(MEASURE)).subtract(fee.amount());
    if (saving.signum() <= 0) {
      return Optional.empty();
    }
    Item share =
        Item.of(
            GAIN_SHARE,
            "share of the saving",
            saving,
            sharePercent.movePointLeft(2),
            fee.currency());
    Money cap = Money.rounded(monthlyCap, fee.currency());
    return Optional.of(
        share.amount().compareTo(cap) > 0
            ? Item.lump(GAIN_SHARE, "share of the saving, at its cap", cap)
            : share);
  }
}
