package dev.plumbline.contract.agreement.termination.api;

import dev.plumbline.contract.life.Notice;
import dev.plumbline.contract.life.TerminationKind;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// To which day a contract is terminated, and why.
public record TerminationRequest(
    @NotNull TerminationKind kind,
    @Schema(description = "The day on which the other side was told; today or before") @NotNull
        LocalDate givenOn,
    @Schema(description = "The contract's last day; today or later") @NotNull LocalDate endsOn,
    @Schema(description = "The vendor reads it too")
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        String reason) {

  Notice notice() {
    return new Notice(kind, givenOn, endsOn);
  }
}
