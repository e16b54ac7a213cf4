package dev.plumbline.scorecard.finalisation;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What decides whether a PUBLISHED scorecard can become FINAL.
///
/// @param settlesAt when nobody may object any more
/// @param monthEnd the first instant after its month
/// @param changesKnownAt when every change of contracts was known here for the last time
/// @param scoredUnder the contract's version that it was worked out under
/// @param inForce the version that is in force in its month
/// @param earlier the first earlier month of the contract that is not FINAL
record Situation(
    Instant settlesAt,
    Instant monthEnd,
    Optional<Instant> changesKnownAt,
    int scoredUnder,
    int inForce,
    Optional<YearMonth> earlier) {

  /// Everything that stands in the way, a sentence each.
  List<String> obstacles(Instant now) {
    return Stream.of(stillOpen(now), unread(), outdated(), outOfOrder())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> stillOpen(Instant now) {
    return now.isBefore(settlesAt)
        ? Optional.of("The vendor may object until %s.".formatted(settlesAt))
        : Optional.empty();
  }

  /// A change of the contract that takes effect in the month is made before the month is over.
  private Optional<String> unread() {
    return changesKnownAt.filter(known -> !known.isBefore(monthEnd)).isPresent()
        ? Optional.empty()
        : Optional.of("The contract's changes up to the end of the month are not known yet.");
  }

  private Optional<String> outdated() {
    return scoredUnder == inForce
        ? Optional.empty()
        : Optional.of(
            "It was worked out under version %d of the contract, and %d is in force; restate it."
                .formatted(scoredUnder, inForce));
  }

  private Optional<String> outOfOrder() {
    return earlier.map("%s, an earlier month of the contract, is not FINAL."::formatted);
  }
}
