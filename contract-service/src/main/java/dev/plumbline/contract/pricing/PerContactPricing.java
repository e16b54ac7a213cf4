package dev.plumbline.contract.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rate for each contact, in tiers: every contact is paid at the rate of the tier it falls
/// in.
///
/// @param measure the count that is paid for, such as `contactsHandled`
/// @param tiers from 0 upwards, each up to where the next begins
@Schema(description = "A rate for each contact, by the tier that the contact falls in")
public record PerContactPricing(
    @NotNull @Size(max = 64) String measure,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid PriceTier> tiers)
    implements Pricing {}
