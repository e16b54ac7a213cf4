package dev.plumbline.vendor.programme.content;

import dev.plumbline.web.validation.Scale;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far an activity is in one dimension, and what shows it.
///
/// @param level 1 (not at all) to 4 (fully)
/// @param evidence what the level is judged by, or where that is found
@Schema(name = "ReadinessRating")
public record Rating(
    @NotNull
        @Scale(from = 1, to = 4, code = "readiness-out-of-range")
        @Schema(minimum = "1", maximum = "4")
        Integer level,
    @NotNull @Size(min = 1, max = 2000) @Pattern(regexp = Texts.PARAGRAPHS) String evidence) {}
