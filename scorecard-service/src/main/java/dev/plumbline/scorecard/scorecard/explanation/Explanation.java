package dev.plumbline.scorecard.scorecard.explanation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The explanation of a scorecard, as it is stored and shown.
///
/// @param change since the last month that had a score; absent without one on either side
public record Explanation(
    @NotNull CapExplanation cap,
    @NotNull List<ClauseExplanation> clauses,
    @Nullable ChangeExplanation change) {

  public Explanation {
    clauses = List.copyOf(clauses);
  }
}
