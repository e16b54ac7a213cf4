package dev.plumbline.contract.clause;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What a contact looks like that deserves a rating, so that two raters mean the same by it.
///
/// @param rating 1 (worst) to 5 (best)
public record Anchor(
    @NotNull @Min(1) @Max(5) Integer rating,
    @NotNull @Size(min = 1, max = 1000) @Pattern(regexp = Texts.PARAGRAPHS) String description) {}
