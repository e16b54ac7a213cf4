package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.PricingModel.Fte;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rate for each FTE-month, as `headcountAverage` counts them.
///
/// @param rate the price of one agent for a month; it may be finer than the minor unit
@Schema(description = "A rate for each FTE-month, as `headcountAverage` counts them")
public record FtePricing(
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) BigDecimal rate,
    @Nullable @Valid PricingAdditions additions)
    implements Pricing {

  @Override
  public Fte base() {
    return new Fte(rate);
  }

  @Override
  public Shape check(Shape shape) {
    return Fte.check(shape, rate);
  }
}
