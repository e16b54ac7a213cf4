package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.GainShare;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The vendor's share of what the client saves against a baseline cost per contact.
///
/// @param baselineCostPerContact what a contact handled cost before
/// @param monthlyCap the highest share of a month
@Schema(description = "The vendor's share of the saving against a baseline cost per contact")
public record GainShareTerms(
    @NotNull @Positive @Digits(integer = 9, fraction = 6) BigDecimal baselineCostPerContact,
    @NotNull @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal sharePercent,
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal monthlyCap) {

  GainShare terms() {
    return new GainShare(baselineCostPerContact, sharePercent, monthlyCap);
  }

  Shape check(Shape shape) {
    return GainShare.check(shape, baselineCostPerContact, sharePercent, monthlyCap);
  }
}
