package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.pricing.PricingModel;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/// The rate from a volume on.
///
/// @param from the volume of a month at which the tier begins
/// @param rate the price of one; it may be finer than the minor unit
public record PriceTier(
    @NotNull @Digits(integer = 12, fraction = 0) BigDecimal from,
    @NotNull @Digits(integer = 9, fraction = 6) BigDecimal rate) {

  static List<PricingModel.Tier> terms(List<PriceTier> tiers) {
    return tiers.stream().map(tier -> new PricingModel.Tier(tier.from(), tier.rate())).toList();
  }
}
