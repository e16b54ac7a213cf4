package dev.plumbline.scorecard.restatement;

import dev.plumbline.scorecard.scoring.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A revision that took the place of another, and what changed by it.
///
/// @param originId the new revision of the month that the restatement began with
public record Restatement(
    UUID originId,
    Ground ground,
    Instant at,
    String by,
    String currency,
    Figures before,
    Figures after) {

  /// The figures of a revision that a reader looks at first.
  ///
  /// @param overall absent where no clause could be scored
  /// @param credits absent while the fee was not known
  public record Figures(
      UUID scorecardId,
      int revision,
      Optional<BigDecimal> overall,
      Standing standing,
      Optional<BigDecimal> credits) {}
}
