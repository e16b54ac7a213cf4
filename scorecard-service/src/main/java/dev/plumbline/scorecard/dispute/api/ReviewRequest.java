package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.dispute.statement.Outcome;
import dev.plumbline.scorecard.dispute.statement.Verdict;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The vendor's word in a joint review.
public record ReviewRequest(
    @Schema(description = "Who speaks for the vendor, by name", examples = "Dana Whitfield")
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Texts.LINE)
        String person,
    @NotNull Outcome outcome,
    @NotNull @Size(max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason,
    @Schema(description = "The figures that are right, as in a decision") @Size(max = 500)
        @Nullable List<@NotNull @Valid CorrectionBody> corrections) {

  Verdict verdict() {
    return new Verdict(outcome, reason, DecisionRequest.corrections(corrections));
  }
}
