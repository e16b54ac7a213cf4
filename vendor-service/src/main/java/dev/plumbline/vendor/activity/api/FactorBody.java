package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.placement.Factor;
import dev.plumbline.web.validation.Scale;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How strongly an activity has one factor, and why it was rated so.
public record FactorBody(
    @Schema(minimum = "1", maximum = "5")
        @NotNull
        @Scale(from = Factor.LOWEST, to = Factor.HIGHEST, code = "factor-out-of-range")
        Integer level,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String note) {}
