package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.vendor.registry.diligence.RiskAssessment;
import dev.plumbline.vendor.registry.diligence.RiskTier;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The tier that an assessment came to, and why.
public record RiskTierRequest(
    @NotNull RiskTier tier,
    @Schema(description = "When the risk is to be assessed anew; absent where that is not planned")
        @FutureOrPresent
        @Nullable LocalDate reassessOn,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason) {

  RiskAssessment assessment() {
    return new RiskAssessment(tier, reassessOn);
  }
}
