package dev.plumbline.vendor.programme.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether an activity can be handed over at all: only what is well-defined, repeatable and
/// measurable here will be so elsewhere.
///
/// @param wellDefined processes and knowledge are written down
/// @param repeatable two people handle the same contact alike
/// @param measurable its measures are captured today
@Schema(description = "Whether an activity can be handed over, on three dimensions from 1 to 4")
public record Readiness(
    @NotNull @Valid Rating wellDefined,
    @NotNull @Valid Rating repeatable,
    @NotNull @Valid Rating measurable) {}
