package dev.plumbline.scorecard.observation.api;

import jakarta.validation.constraints.NotNull;

/// How many observations were recorded.
public record RecordedResponse(@NotNull Integer recorded) {}
