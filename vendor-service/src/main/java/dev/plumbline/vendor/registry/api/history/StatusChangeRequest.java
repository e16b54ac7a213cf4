package dev.plumbline.vendor.registry.api.history;

import dev.plumbline.vendor.registry.VendorStatus;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What a vendor is to become, and why.
public record StatusChangeRequest(
    @NotNull VendorStatus to,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason) {}
