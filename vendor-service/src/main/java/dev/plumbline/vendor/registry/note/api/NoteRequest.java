package dev.plumbline.vendor.registry.note.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What is to be written down.
public record NoteRequest(
    @NotNull @Size(min = 1, max = 4000) @Pattern(regexp = Texts.PARAGRAPHS) String text) {}
