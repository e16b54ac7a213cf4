package dev.plumbline.scorecard.scorecard.api;

import dev.plumbline.scorecard.scorecard.parts.FactLine;
import dev.plumbline.scorecard.scoring.Fact;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a reader has to know beside the figures.
@Schema(name = "ScorecardFact", description = "What a reader has to know beside the figures")
public record FactBody(@NotNull Fact.Code code, @NotNull String detail) {

  static FactBody of(FactLine fact) {
    return new FactBody(fact.code(), fact.detail());
  }
}
