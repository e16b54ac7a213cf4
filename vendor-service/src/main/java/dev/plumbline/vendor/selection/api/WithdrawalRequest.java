package dev.plumbline.vendor.selection.api;

import dev.plumbline.web.validation.Reason;
import dev.plumbline.web.validation.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a candidate withdraws.
public record WithdrawalRequest(
    @Schema(minLength = 1, maxLength = Reason.LONGEST, pattern = Texts.PARAGRAPHS) @Reason
        String reason) {}
