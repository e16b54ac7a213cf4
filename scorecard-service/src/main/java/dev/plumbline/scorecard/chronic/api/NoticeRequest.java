package dev.plumbline.scorecard.chronic.api;

import dev.plumbline.scorecard.chronic.ChronicAction;
import dev.plumbline.scorecard.chronic.Deed;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the client did about a clause that fails chronically.
@Schema(name = "ChronicNoticeRequest")
public record NoticeRequest(
    @Schema(description = "The code of a clause of the scorecard", examples = "abandons")
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Texts.KEBAB_CASE)
        String clause,
    @NotNull ChronicAction action,
    @Schema(description = "After the month, and not after today in the contract's time zone")
        @NotNull
        LocalDate actedOn,
    @Schema(description = "The vendor reads it too")
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        String note) {

  Deed deed() {
    return new Deed(clause, action, actedOn, note);
  }
}
