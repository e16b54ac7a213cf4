package dev.plumbline.vendor.selection.api;

import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom to award, and why.
public record AwardRequest(
    @NotNull UUID vendorId,
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
