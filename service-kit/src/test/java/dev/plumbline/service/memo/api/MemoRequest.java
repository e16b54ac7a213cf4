package dev.plumbline.service.memo.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// A memo to write.
public record MemoRequest(@NotNull UUID vendorId, @NotBlank String title) {}
