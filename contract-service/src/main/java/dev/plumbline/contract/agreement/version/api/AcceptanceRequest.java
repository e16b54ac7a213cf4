package dev.plumbline.contract.agreement.version.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a vendor agrees to.
public record AcceptanceRequest(
    @Schema(description = "The `contentHash` of the version's terms")
        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        String contentHash) {}
