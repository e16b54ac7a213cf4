package dev.plumbline.vendor.activity.api;

import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an override or a waiver ends before its last day.
public record RevocationRequest(
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
