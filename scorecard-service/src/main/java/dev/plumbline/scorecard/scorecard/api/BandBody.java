package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.kernel.metric.Target;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A closed range of a metric's values.
@Schema(name = "TargetBand", description = "A closed range of a metric's values")
public record BandBody(@NotNull BigDecimal low, @NotNull BigDecimal high) {

  static BandBody of(Target.Band band) {
    return new BandBody(band.low(), band.high());
  }
}
