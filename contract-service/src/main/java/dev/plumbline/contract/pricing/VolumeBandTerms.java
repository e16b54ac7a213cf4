package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.kernel.pricing.VolumeBands;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Additional and reduced resource charges: what units above a dead band cost on top, and
/// what units missing below it are credited with.
///
/// @param measure of contacts, or `paidHours` or `headcountAverage`
/// @param baselineVolume of a month
/// @param deadBandPercent of the baseline, to either side
/// @param rateAbove charge for each unit above the band
/// @param rateBelow credit for each unit below the band
@Schema(description = "Additional and reduced resource charges for volume beyond a dead band")
public record VolumeBandTerms(
    @NotNull @Size(max = 64) String measure,
    @NotNull @Positive @Digits(integer = 12, fraction = 6) BigDecimal baselineVolume,
    @NotNull @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal deadBandPercent,
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) BigDecimal rateAbove,
    @NotNull @PositiveOrZero @Digits(integer = 9, fraction = 6) BigDecimal rateBelow) {

  VolumeBands terms() {
    return new VolumeBands(measure, baselineVolume, deadBandPercent, rateAbove, rateBelow);
  }

  Shape check(Shape shape) {
    return VolumeBands.check(shape, measure, baselineVolume, deadBandPercent, rateAbove, rateBelow);
  }
}
