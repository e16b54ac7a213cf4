package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rate for each contact that was resolved, payable only in months that meet the gate.
///
/// @param rate the price of one; it may be finer than the minor unit
@Schema(description = "A rate for each resolved contact, payable only in months that meet the gate")
public record OutcomePricing(
    @NotNull @Digits(integer = 9, fraction = 6) BigDecimal rate,
    @NotNull @Valid GatePart gate,
    @Nullable @Valid AdditionsPart additions)
    implements Pricing {

  @Override
  public PricingModel.BaseModel base() {
    return new PricingModel.Outcome(rate, gate.terms());
  }

  @Override
  public Shape checkBase(Shape shape) {
    return PricingModel.Outcome.check(shape, rate).part("gate", gate, (at, part) -> part.check(at));
  }
}
