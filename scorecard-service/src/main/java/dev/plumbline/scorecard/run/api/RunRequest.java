package dev.plumbline.scorecard.run.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A month to be scored.
public record RunRequest(
    @NotNull YearMonth period,
    @Schema(description = "These contracts only; else every one whose term covers the month")
        @Size(min = 1, max = 5000)
        @Nullable List<@NotNull UUID> contracts) {

  Optional<List<UUID>> chosen() {
    return Optional.ofNullable(contracts);
  }
}
