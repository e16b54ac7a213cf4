package dev.plumbline.contract.scenario;

import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One expected month, pooled over the whole scope, in the form of a programme's volume scenario.
///
/// @param label how people name it
/// @param measures by the codes of reports; what is left out is not known, which is not 0
@Schema(description = "One expected month, pooled over the whole scope")
public record ScenarioMonth(
    @Schema(examples = "2026-01") @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Texts.LINE)
        String label,
    @Schema(
            description =
                "Counts and sums by the measure's code. What is left out is not known, which is not"
                    + " 0.",
            examples = "{\"contactsHandled\": 12000, \"talkSeconds\": 3600000}")
        @NotNull
        @Size(max = 200)
        Map<
                @NotNull @Size(max = 64) String,
                @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 6) BigDecimal>
            measures) {

  public Measures pooled() {
    return Measures.of(measures);
  }
}
