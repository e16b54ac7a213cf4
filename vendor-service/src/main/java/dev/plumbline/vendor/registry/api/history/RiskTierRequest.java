package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.vendor.registry.diligence.RiskTier;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// The tier that an assessment came to, and why.
public record RiskTierRequest(
    @NotNull RiskTier tier,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason) {}
