package dev.plumbline.scorecard.restatement.api;

import dev.plumbline.scorecard.restatement.Cause;
import dev.plumbline.scorecard.restatement.Ground;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a month is to be restated.
public record RestatementRequest(
    @Schema(description = "Not DISPUTE: that comes of the decision of one") @NotNull Cause cause,
    @Schema(description = "The vendor reads it too")
        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        String reason)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    return cause == Cause.DISPUTE
        ? List.of(
            Violation.at(
                "/cause", "decided-by-dispute", "A dispute restates by its decision alone"))
        : List.of();
  }

  Ground ground() {
    return new Ground(cause, reason);
  }
}
