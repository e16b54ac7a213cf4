package dev.plumbline.scorecard.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What has to be added to a month's entries so that they come to what its scorecard says: one
/// entry for each amount that is new or has changed, and none for what stands.
final class Postings {

  private Postings() {}

  /// The entries to add.
  ///
  /// @param standing what was posted of the month so far, summed
  /// @param due what its scorecard comes to
  static Stream<Posting> of(Map<Subject, BigDecimal> standing, Map<Subject, BigDecimal> due) {
    Set<Subject> subjects = new LinkedHashSet<>(due.keySet());
    subjects.addAll(standing.keySet());
    return subjects.stream().flatMap(subject -> one(subject, standing, due).stream());
  }

  private static Optional<Posting> one(
      Subject subject, Map<Subject, BigDecimal> standing, Map<Subject, BigDecimal> due) {
    BigDecimal missing =
        due.getOrDefault(subject, BigDecimal.ZERO)
            .subtract(standing.getOrDefault(subject, BigDecimal.ZERO));
    if (missing.signum() == 0) {
      return Optional.empty();
    }
    EntryKind kind = standing.containsKey(subject) ? EntryKind.CORRECTION : subject.kind();
    return Optional.of(new Posting(subject, kind, missing));
  }
}
