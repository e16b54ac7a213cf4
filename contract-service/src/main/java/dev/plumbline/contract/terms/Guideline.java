package dev.plumbline.contract.terms;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A clause in words, such as on risk management, cost control or the brand.
///
/// @param topic what it is about, in a word or two
/// @param owner who answers for it
public record Guideline(
    @NotBlank @Size(max = 100) String topic,
    @NotBlank @Size(max = 5000) String text,
    @NotBlank @Size(max = 200) String owner) {}
