package dev.plumbline.scorecard.report.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// That a draft is handed over.
public record SubmissionRequest(
    @Schema(description = "Who answers for the figures", examples = "Dana Whitfield, Operations")
        @NotNull
        @Size(max = 200)
        @Pattern(regexp = Texts.LINE)
        String attestedBy) {}
