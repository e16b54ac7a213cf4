package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.Additions;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is added to a pricing model, in the order in which it takes effect.
@Schema(description = "What is added to a pricing model, in the order in which it takes effect")
public record PricingAdditions(
    @Nullable @Valid VolumeBandTerms volumeBands,
    @Nullable @Valid MinimumCommitmentTerms minimumCommitment,
    @Nullable @Valid GainShareTerms gainShare) {

  Additions terms() {
    return new Additions(
        volumeBands == null ? null : volumeBands.terms(),
        minimumCommitment == null ? null : minimumCommitment.terms(),
        gainShare == null ? null : gainShare.terms());
  }

  Shape check(Shape shape) {
    return shape
        .part("volumeBands", volumeBands, (at, it) -> it.check(at))
        .part("minimumCommitment", minimumCommitment, (at, it) -> it.check(at))
        .part("gainShare", gainShare, (at, it) -> it.check(at));
  }
}
