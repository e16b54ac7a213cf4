package dev.plumbline.vendor.registry.api;

import dev.plumbline.vendor.registry.Evidence;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        String evidence) {

  Evidence shown() {
    return new Evidence(completedOn, expiresOn, evidence);
  }
}
