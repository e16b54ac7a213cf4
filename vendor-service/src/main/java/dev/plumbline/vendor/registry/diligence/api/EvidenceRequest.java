package dev.plumbline.vendor.registry.diligence.api;

import dev.plumbline.vendor.registry.diligence.Evidence;
import dev.plumbline.web.problem.Violation;
import dev.plumbline.web.validation.SelfChecked;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was shown for a due-diligence item.
public record EvidenceRequest(
    @NotNull @PastOrPresent LocalDate completedOn,
    @Schema(description = "The last day on which it counts; absent for what does not age")
        @Nullable LocalDate expiresOn,
    @Schema(description = "Where the proof is found")
        @NotNull
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        String evidence)
    implements SelfChecked {

  @Override
  public List<Violation> violations() {
    boolean endsTooEarly =
        completedOn != null && expiresOn != null && !expiresOn.isAfter(completedOn);
    return endsTooEarly
        ? List.of(
            Violation.at("/expiresOn", "expiry-before-beginning", "must be after completedOn"))
        : List.of();
  }

  Evidence shown() {
    return new Evidence(completedOn, expiresOn, evidence);
  }
}
