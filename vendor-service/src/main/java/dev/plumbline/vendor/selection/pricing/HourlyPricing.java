package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rate for each paid hour.
///
/// @param rate the price of one hour; it may be finer than the minor unit
@Schema(description = "A rate for each paid hour")
public record HourlyPricing(
    @NotNull @Digits(integer = 9, fraction = 6) BigDecimal rate,
    @Nullable @Valid AdditionsPart additions)
    implements Pricing {

  @Override
  public PricingModel.BaseModel base() {
    return new PricingModel.Hourly(rate);
  }

  @Override
  public Shape checkBase(Shape shape) {
    return PricingModel.Hourly.check(shape, rate);
  }
}
