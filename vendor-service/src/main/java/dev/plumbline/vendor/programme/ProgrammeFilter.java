package dev.plumbline.vendor.programme;

import org.jspecify.annotations.Nullable;

/// Which programmes a listing shows: those that meet every condition that is given.
public record ProgrammeFilter(@Nullable Stage stage, @Nullable String reference) {}
