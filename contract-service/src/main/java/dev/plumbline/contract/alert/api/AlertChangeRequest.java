package dev.plumbline.contract.alert.api;

import dev.plumbline.contract.alert.AlertState;
import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// How far an alert was seen to.
public record AlertChangeRequest(
    @NotNull AlertState to,
    @Size(min = 1, max = 500) @Pattern(regexp = Texts.PARAGRAPHS) @Nullable String note) {}
