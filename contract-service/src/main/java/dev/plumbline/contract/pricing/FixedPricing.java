package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.PricingModel.Fixed;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The same amount every month.
///
/// @param monthlyAmount in the contract's currency, with no more decimals than its minor
///     unit
@Schema(description = "The same amount every month")
public record FixedPricing(
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal monthlyAmount,
    @Nullable @Valid PricingAdditions additions)
    implements Pricing {

  @Override
  public Fixed base() {
    return new Fixed(monthlyAmount);
  }

  @Override
  public Shape check(Shape shape) {
    return Fixed.check(shape, monthlyAmount);
  }
}
