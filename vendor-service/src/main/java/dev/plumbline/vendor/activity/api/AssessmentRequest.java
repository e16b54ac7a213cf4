package dev.plumbline.vendor.activity.api;

import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The four factors, rated anew, and why.
public record AssessmentRequest(
    @NotNull @Valid FactorsBody factors,
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
