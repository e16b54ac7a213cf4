package dev.plumbline.scorecard.dispute.api;

import dev.plumbline.scorecard.correction.Correction;
import dev.plumbline.scorecard.dispute.statement.Outcome;
import dev.plumbline.scorecard.dispute.statement.Verdict;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the client decides of a dispute.
public record DecisionRequest(
    @NotNull Outcome outcome,
    @NotNull @Size(max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason,
    @Schema(
            description =
                "The figures that are right, where the dispute is upheld and its clause is measured"
                    + " by reports")
        @Size(max = 500)
        @Nullable List<@NotNull @Valid CorrectionBody> corrections) {

  Verdict verdict() {
    return new Verdict(outcome, reason, corrections(corrections));
  }

  static List<Correction> corrections(@Nullable List<CorrectionBody> bodies) {
    return Objects.requireNonNullElse(bodies, List.<CorrectionBody>of()).stream()
        .map(CorrectionBody::correction)
        .toList();
  }
}
