package dev.plumbline.contract.terms;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A measure that would expose gaming and that the vendor cannot report; every scorecard
/// says so.
///
/// @param reason why it cannot be had; part of what the approver signs
public record UnavailableMeasure(
    @NotNull @Size(max = 64) String measure,
    @NotNull @Size(min = 1, max = 500) @Pattern(regexp = Texts.LINE) String reason) {}
