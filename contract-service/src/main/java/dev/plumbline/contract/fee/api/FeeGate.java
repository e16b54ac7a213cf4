package dev.plumbline.contract.fee.api;

import dev.plumbline.contract.scenario.Shown;
import dev.plumbline.kernel.pricing.QualityGate;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a quality gate came to in a month.
@Schema(description = "What a quality gate came to in a month")
public record FeeGate(
    QualityGate.Verdict verdict,
    @Schema(
            description =
                "Of the gate's metric, with at most 6 decimals; left out where there was"
                    + " nothing to measure")
        @Nullable BigDecimal value) {

  static FeeGate of(QualityGate.Result result) {
    return new FeeGate(
        result.verdict(), result.value() == null ? null : Shown.figure(result.value()));
  }
}
