package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.pricing.Additions;
import dev.plumbline.kernel.pricing.GainShare;
import dev.plumbline.kernel.pricing.MinimumCommitment;
import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.kernel.pricing.VolumeBands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is added to a base model; each takes effect on the fee that those before it leave.
@Schema(name = "PricingAdditions", description = "What is added to the base model")
public record AdditionsPart(
    @Nullable @Valid Bands volumeBands,
    @Nullable @Valid Minimum minimumCommitment,
    @Nullable @Valid Share gainShare) {

  /// Charges and credits for volume outside a dead band around a baseline.
  ///
  /// @param measure contacts, or `paidHours` or `headcountAverage`
  /// @param baselineVolume of a month
  /// @param deadBandPercent of the baseline, to either side
  @Schema(name = "VolumeBands")
  public record Bands(
      @NotNull @Size(max = 64) String measure,
      @NotNull @Digits(integer = 12, fraction = 3) BigDecimal baselineVolume,
      @NotNull @Digits(integer = 3, fraction = 3) BigDecimal deadBandPercent,
      @NotNull @Digits(integer = 9, fraction = 6) BigDecimal rateAbove,
      @NotNull @Digits(integer = 9, fraction = 6) BigDecimal rateBelow) {

    private Shape check(Shape shape) {
      return VolumeBands.check(
          shape, measure, baselineVolume, deadBandPercent, rateAbove, rateBelow);
    }
  }

  /// The least fee of a month.
  @Schema(name = "MinimumCommitment")
  public record Minimum(@NotNull @Digits(integer = 12, fraction = 3) BigDecimal monthlyAmount) {}

  /// The vendor's share of what the client saves against the baseline, up to a cap.
  @Schema(name = "GainShare")
  public record Share(
      @NotNull @Digits(integer = 9, fraction = 6) BigDecimal baselineCostPerContact,
      @NotNull @Digits(integer = 3, fraction = 3) BigDecimal sharePercent,
      @NotNull @Digits(integer = 12, fraction = 3) BigDecimal monthlyCap) {

    private Shape check(Shape shape) {
      return GainShare.check(shape, baselineCostPerContact, sharePercent, monthlyCap);
    }
  }

  Shape check(Shape shape) {
    return shape
        .part("volumeBands", volumeBands, (at, part) -> part.check(at))
        .part(
            "minimumCommitment",
            minimumCommitment,
            (at, part) -> MinimumCommitment.check(at, part.monthlyAmount()))
        .part("gainShare", gainShare, (at, part) -> part.check(at));
  }

  Additions terms() {
    return new Additions(
        volumeBands == null
            ? null
            : new VolumeBands(
                volumeBands.measure(),
                volumeBands.baselineVolume(),
                volumeBands.deadBandPercent(),
                volumeBands.rateAbove(),
                volumeBands.rateBelow()),
        minimumCommitment == null ? null : new MinimumCommitment(minimumCommitment.monthlyAmount()),
        gainShare == null
            ? null
            : new GainShare(
                gainShare.baselineCostPerContact(),
                gainShare.sharePercent(),
                gainShare.monthlyCap()));
  }
}
