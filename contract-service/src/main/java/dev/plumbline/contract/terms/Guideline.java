package dev.plumbline.contract.terms;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A clause in words, such as on risk management, cost control or the brand.
///
/// @param topic what it is about, in a word or two
/// @param owner who answers for it
public record Guideline(
    @NotNull @Size(min = 1, max = 100) @Pattern(regexp = Texts.LINE) String topic,
    @NotNull @Size(min = 1, max = 5000) @Pattern(regexp = Texts.PARAGRAPHS) String text,
    @NotNull @Size(min = 1, max = 200) @Pattern(regexp = Texts.LINE) String owner) {}
