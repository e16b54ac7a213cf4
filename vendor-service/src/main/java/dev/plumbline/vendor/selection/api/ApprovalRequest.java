package dev.plumbline.vendor.selection.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is approved.
public record ApprovalRequest(
    @Schema(description = "The `id` of the award that the approver has read") @NotNull
        UUID awardId) {}
