package dev.plumbline.contract.pricing;

import dev.plumbline.kernel.pricing.MinimumCommitment;
import dev.plumbline.kernel.pricing.Shape;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the client pays a month at least.
@Schema(description = "What the client pays a month at least")
public record MinimumCommitmentTerms(
    @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 3) BigDecimal monthlyAmount) {

  MinimumCommitment terms() {
    return new MinimumCommitment(monthlyAmount);
  }

  Shape check(Shape shape) {
    return MinimumCommitment.check(shape, monthlyAmount);
  }
}
