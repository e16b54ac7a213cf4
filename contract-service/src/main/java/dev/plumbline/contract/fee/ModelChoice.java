package dev.plumbline.contract.fee;

import dev.plumbline.contract.pricing.Pricing;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A pricing model to calculate with: written out, or that of a contract version.
///
/// @param name what the answer calls it
/// @param pricing the model itself, in the currency of the calculation
/// @param version whose pricing is meant, instead; also that of a draft
@Schema(description = "A pricing model: written out, or that of a contract version")
public record ModelChoice(
    @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Texts.LINE) String name,
    @Nullable @Valid Pricing pricing,
    @Nullable @Valid PricedVersion version) {

  /// A version of a contract.
  @Schema(description = "A version of a contract, in any state")
  public record PricedVersion(@NotNull UUID contractId, @NotNull @Positive Integer number) {}
}
