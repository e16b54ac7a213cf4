package dev.plumbline.contract.clause;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What a contact looks like that deserves a rating, so that two raters mean the same by it.
///
/// @param rating 1 (worst) to 5 (best)
public record Anchor(
    @NotNull @Min(1) @Max(5) Integer rating, @NotBlank @Size(max = 1000) String description) {}
