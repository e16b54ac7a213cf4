package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The same amount every month.
///
/// @param monthlyAmount with no more decimals than the currency's minor unit
@Schema(description = "The same amount every month")
public record FixedPricing(
    @NotNull @Digits(integer = 12, fraction = 3) BigDecimal monthlyAmount,
    @Nullable @Valid AdditionsPart additions)
    implements Pricing {

  @Override
  public PricingModel.BaseModel base() {
    return new PricingModel.Fixed(monthlyAmount);
  }

  @Override
  public Shape checkBase(Shape shape) {
    return PricingModel.Fixed.check(shape, monthlyAmount);
  }
}
