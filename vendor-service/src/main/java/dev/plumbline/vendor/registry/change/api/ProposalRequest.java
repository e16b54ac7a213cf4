package dev.plumbline.vendor.registry.change.api;

import dev.plumbline.vendor.registry.api.VendorRequest;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// The profile that a vendor wants, whole, and why.
public record ProposalRequest(
    @NotNull @Valid VendorRequest profile,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason) {}
