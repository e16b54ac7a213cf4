package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.PricingModel.PerMinute;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rate for each minute of work, in tiers: every minute is paid at the rate of the tier it
/// falls in.
///
/// @param seconds the measures that are added up; talk, hold and wrap if not given
/// @param tiers from 0 minutes a month upwards, each up to where the next begins
@Schema(description = "A rate for each minute of work, by the tier that the minute falls in")
public record PerMinutePricing(
    @Schema(defaultValue = "[\"talkSeconds\", \"holdSeconds\", \"wrapSeconds\"]")
        @Size(min = 1, max = 4)
        List<@NotNull @Size(max = 64) String> seconds,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid PriceTier> tiers,
    @Nullable @Valid PricingAdditions additions)
    implements Pricing {

  public PerMinutePricing {
    seconds = Objects.requireNonNullElse(seconds, PerMinute.HANDLING);
  }

  @Override
  public PerMinute base() {
    return new PerMinute(seconds, tiers.stream().map(PriceTier::tier).toList());
  }

  @Override
  public Shape check(Shape shape) {
    return PerMinute.check(shape, seconds, tiers, PriceTier::from, PriceTier::rate);
  }
}
