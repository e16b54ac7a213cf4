package dev.plumbline.contract.metric.api;

import dev.plumbline.kernel.measure.MeasureDefinition;
import dev.plumbline.kernel.measure.MeasureUnit;
import dev.plumbline.kernel.measure.Origin;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measure to add: a count or a sum that can be added over lines and months.
public record MeasureRequest(
    @Schema(description = "camelCase; never changes", examples = "callbacksKept")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = "^[a-z][a-zA-Z0-9]*$")
        String code,
    @NotNull MeasureUnit unit,
    @Schema(description = "Whether each line reports it, or the contract once") @NotNull
        MeasureOrigin origin,
    @Schema(description = "The party that owes it") @NotNull Party owner,
    @Schema(
            description = "Whether a contract may name the other party as its owner",
            defaultValue = "false")
        @Nullable Boolean ownerNegotiable,
    @Schema(description = "What is counted, in a sentence")
        @NotNull
        @Size(min = 1, max = 200)
        @Pattern(regexp = Texts.LINE)
        String description) {

  /// Where a measure is reported.
  enum MeasureOrigin {
    LINE(Origin.LINE),
    CONTRACT(Origin.CONTRACT);

    private final Origin measured;

    MeasureOrigin(Origin measured) {
      this.measured = measured;
    }
  }

  MeasureDefinition definition() {
    return new MeasureDefinition(
        code, unit, origin.measured, owner, Boolean.TRUE.equals(ownerNegotiable), description);
  }
}
