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

/// A rate for each minute of work, in tiers: every minute is paid at the rate of the tier it falls
/// in.
///
/// @param seconds the measures that are added up, such as `talkSeconds`
/// @param tiers from 0 minutes a month upwards, each up to where the next begins
@Schema(description = "A rate for each minute of work, by the tier that the minute falls in")
public record PerMinutePricing(
    @NotEmpty @Size(max = 10) List<@NotNull @Size(max = 64) String> seconds,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid PriceTier> tiers,
    @Nullable @Valid AdditionsPart additions)
    implements Pricing {

  @Override
  public PricingModel.BaseModel base() {
    return new PricingModel.PerMinute(seconds, PriceTier.terms(tiers));
  }

  @Override
  public Shape checkBase(Shape shape) {
    return PricingModel.PerMinute.check(shape, seconds, tiers, PriceTier::from, PriceTier::rate);
  }
}
