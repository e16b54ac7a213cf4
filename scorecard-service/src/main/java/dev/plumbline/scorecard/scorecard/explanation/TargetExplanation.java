package dev.plumbline.scorecard.scorecard.explanation;

import dev.plumbline.kernel.metric.Target;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A target by its edges: from below, from above, or both for a band.
@Schema(name = "TargetEdges", description = "What is expected, and the minimum, from each side")
public record TargetExplanation(
    @Nullable BigDecimal expectedFrom,
    @Nullable BigDecimal minimumFrom,
    @Nullable BigDecimal expectedTo,
    @Nullable BigDecimal minimumTo) {

  static TargetExplanation of(Target target) {
    return switch (target) {
      case Target.AtLeast it -> new TargetExplanation(it.expected(), it.minimum(), null, null);
      case Target.AtMost it -> new TargetExplanation(null, null, it.expected(), it.minimum());
      case Target.Within it ->
          new TargetExplanation(
              it.expected().low(), it.minimum().low(), it.expected().high(), it.minimum().high());
    };
  }

  Target target() {
    if (expectedFrom == null || minimumFrom == null) {
      return new Target.AtMost(
          Objects.requireNonNull(expectedTo), Objects.requireNonNull(minimumTo));
    }
    return expectedTo == null || minimumTo == null
        ? new Target.AtLeast(expectedFrom, minimumFrom)
        : new Target.Within(
            new Target.Band(expectedFrom, expectedTo), new Target.Band(minimumFrom, minimumTo));
  }
}
