package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where a programme is to go, and why.
public record StageChangeRequest(
    @NotNull Stage to,
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
