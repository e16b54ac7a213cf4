package dev.plumbline.vendor.activity.api;

import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Until when an activity may be outsourced that should be kept in-house, and why.
public record WaiverRequest(
    @Schema(description = "The last day on which it counts") @NotNull @LastDay LocalDate expiresOn,
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
