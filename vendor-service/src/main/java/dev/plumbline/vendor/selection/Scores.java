package dev.plumbline.vendor.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one evaluator thinks of the candidates.
///
/// @param conflicts the interests that the evaluator declares
public record Scores(List<Score> scores, List<Conflict> conflicts) {

  /// A candidate on one criterion.
  ///
  /// @param points 0 (worst) to 10 (best)
  public record Score(UUID vendorId, String criterion, BigDecimal points, @Nullable String note) {}

  /// An interest in a candidate that others should know of.
  public record Conflict(UUID vendorId, String description) {}

  /// What the candidate has on the criterion; empty while it is not scored.
  Optional<BigDecimal> points(UUID vendorId, String criterion) {
    return scores.stream()
        .filter(one -> one.vendorId().equals(vendorId) && one.criterion().equals(criterion))
        .map(Score::points)
        .findFirst();
  }

  public Scores {
    scores = List.copyOf(scores);
    conflicts = List.copyOf(conflicts);
  }
}
