package dev.plumbline.contract.terms;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// Whose report counts for one metric of the contract.
public record MetricSource(
    @NotNull @Size(max = 64) @Pattern(regexp = Texts.KEBAB_CASE) String metric,
    @NotNull SourceRule rule) {}
