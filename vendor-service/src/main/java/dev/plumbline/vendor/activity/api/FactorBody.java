package dev.plumbline.vendor.activity.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How strongly an activity has one factor, and why it was rated so.
public record FactorBody(
    @Schema(minimum = "1", maximum = "5") @NotNull @FactorLevel Integer level,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String note) {}
