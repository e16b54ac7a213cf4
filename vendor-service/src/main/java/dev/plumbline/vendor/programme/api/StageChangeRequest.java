package dev.plumbline.vendor.programme.api;

import dev.plumbline.vendor.programme.Stage;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Where a programme is to go, and why.
public record StageChangeRequest(
    @NotNull Stage to,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String reason) {}
