package dev.plumbline.contract.pricing;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The same amount every month.
///
/// @param monthlyAmount in the contract's currency, with no more decimals than its minor
///     unit
@Schema(description = "The same amount every month")
public record FixedPricing(
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal monthlyAmount)
    implements Pricing {}
