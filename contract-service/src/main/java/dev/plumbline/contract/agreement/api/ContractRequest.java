package dev.plumbline.contract.agreement.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A contract to draw up.
public record ContractRequest(
    @Schema(description = "Unique among all contracts", examples = "VOICE-2026-01")
        @NotNull
        @Size(min = 1, max = 64)
        @Pattern(regexp = Texts.LINE)
        String reference,
    @Schema(description = "A vendor that is registered") @NotNull UUID vendorId,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String title) {}
