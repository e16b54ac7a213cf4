package dev.plumbline.scorecard.invoice.api;

import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an invoice is refused.
public record RejectionRequest(
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
