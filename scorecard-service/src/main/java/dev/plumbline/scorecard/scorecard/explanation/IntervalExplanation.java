package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.kernel.metric.ConfidenceInterval;
import dev.plumbline.scorecard.scoring.clause.ChanceTest;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The 95 % interval that told a breach from chance.
@Schema(name = "ChanceTest", description = "The 95 % interval that told a breach from chance")
public record IntervalExplanation(
    @Schema(description = "The months that were tested together") @NotNull List<YearMonth> periods,
    @NotNull BigDecimal sample,
    @Schema(description = "Absent where the sample is too small for an interval")
        @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Schema(description = "Whether chance explains a value worse than the minimum") @NotNull
        Boolean explained) {

  static IntervalExplanation of(ChanceTest test) {
    Optional<ConfidenceInterval> interval = Optional.ofNullable(test.interval());
    return new IntervalExplanation(
        test.months(),
        test.sample(),
        interval.map(ConfidenceInterval::low).orElse(null),
        interval.map(ConfidenceInterval::high).orElse(null),
        test.explained());
  }
}
