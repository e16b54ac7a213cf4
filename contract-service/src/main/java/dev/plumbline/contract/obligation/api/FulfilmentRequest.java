package dev.plumbline.contract.obligation.api;

import dev.plumbline.web.validation.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That an obligation was kept.
public record FulfilmentRequest(
    @Schema(description = "One of the days on which it falls due") @NotNull LocalDate dueOn,
    @Schema(description = "The day on which it was kept; today or before") @NotNull
        LocalDate keptOn,
    @Schema(description = "The vendor reads it too")
        @Size(min = 1, max = 2000)
        @Pattern(regexp = Texts.PARAGRAPHS)
        @Nullable String note) {}
