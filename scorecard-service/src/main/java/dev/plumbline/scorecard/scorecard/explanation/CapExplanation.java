package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.scorecard.scoring.History.PastResult;
import dev.plumbline.scorecard.scoring.Standing;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How customer experience and behaviour cap the standing.
@Schema(description = "How customer experience and behaviour cap the standing")
public record CapExplanation(
    @NotNull Standing standing,
    @NotNull Standing beforeCap,
    @Schema(description = "Of the two together, stand-ins included; absent where nothing counts")
        @Nullable BigDecimal experience,
    @Schema(description = "Clauses that are not due, with what they last attained") @NotNull
        List<StandIn> standIns) {

  /// What a clause that is not due counts with.
  @Schema(name = "CapStandIn", description = "What a clause that is not due counts with")
  public record StandIn(
      @NotNull String clause, @NotNull YearMonth period, @NotNull BigDecimal attainment) {

    static StandIn of(PastResult past) {
      return new StandIn(past.clause(), past.month(), Objects.requireNonNull(past.attainment()));
    }
  }

  public CapExplanation {
    standIns = List.copyOf(standIns);
  }
}
