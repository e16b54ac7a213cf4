package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rate for each contact, in tiers: every contact is paid at the rate of the tier it falls in.
///
/// @param measure the count that is paid for, such as `contactsHandled`
/// @param tiers from 0 upwards, each up to where the next begins
@Schema(description = "A rate for each contact, by the tier that the contact falls in")
public record PerContactPricing(
    @NotNull @Size(max = 64) String measure,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid PriceTier> tiers,
    @Nullable @Valid AdditionsPart additions)
    implements Pricing {

  @Override
  public PricingModel.BaseModel base() {
    return new PricingModel.PerContact(measure, PriceTier.terms(tiers));
  }

  @Override
  public Shape checkBase(Shape shape) {
    return PricingModel.PerContact.check(shape, measure, tiers, PriceTier::from, PriceTier::rate);
  }
}
