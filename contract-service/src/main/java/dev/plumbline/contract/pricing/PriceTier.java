package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.PricingModel.Tier;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/// The rate from a volume on.
///
/// @param from the volume of a month at which the tier begins
/// @param rate the price of one contact or minute; it may be finer than the minor unit
public record PriceTier(
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 0) BigDecimal from,
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) BigDecimal rate) {

  Tier tier() {
    return new Tier(from, rate);
  }
}
