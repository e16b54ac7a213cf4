package dev.plumbline.vendor.selection.pricing;

import dev.plumbline.kernel.pricing.QualityGate;
import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That a metric of the month lies within bounds: Σ numerator ÷ Σ denominator × scale.
///
/// @param metric the metric's code
/// @param numerator coefficient by measure
/// @param denominator coefficient by measure
/// @param atLeast the lowest value that meets the gate; with `atMost`, one of them is needed
@Schema(name = "QualityGate", description = "That a metric of the month lies within bounds")
public record GatePart(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String metric,
    @NotEmpty @Size(max = 10)
        Map<@Size(max = 64) String, @NotNull @Digits(integer = 6, fraction = 6) BigDecimal>
            numerator,
    @NotEmpty @Size(max = 10)
        Map<@Size(max = 64) String, @NotNull @Digits(integer = 6, fraction = 6) BigDecimal>
            denominator,
    @NotNull @Digits(integer = 6, fraction = 6) BigDecimal scale,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal atLeast,
    @Nullable @Digits(integer = 12, fraction = 6) BigDecimal atMost) {

  Shape check(Shape shape) {
    return QualityGate.check(shape, numerator, denominator, scale, atLeast, atMost);
  }

  QualityGate terms() {
    return new QualityGate(metric, numerator, denominator, scale, atLeast, atMost);
  }
}
