package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.dispute.statement.Claim;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a vendor objects to, and why.
public record DisputeRequest(
    @Schema(description = "The code of a clause of the scorecard", examples = "satisfaction")
        @NotNull
        @Size(max = 64)
        @Pattern(regexp = Texts.KEBAB_CASE)
        String clause,
    @Schema(description = "What the clause's metric comes to, in its unit")
        @NotNull
        @Digits(integer = 12, fraction = 6)
        BigDecimal claimedValue,
    @NotNull @Size(max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason,
    @Schema(description = "Texts, or where something can be found") @NotEmpty @Size(max = 50)
        List<@NotNull @Size(max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String> evidence) {

  Claim claim() {
    return new Claim(clause, claimedValue, reason, evidence);
  }
}
