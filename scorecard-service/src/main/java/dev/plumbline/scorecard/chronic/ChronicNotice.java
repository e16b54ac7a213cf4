package dev.plumbline.scorecard.chronic;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// What the client did about a clause that fails chronically, and what became of the ground of it.
///
/// @param scorecardId the revision that the client acted on
/// @param changes of its ground since, by age
public record ChronicNotice(
    UUID id,
    UUID vendorId,
    UUID contractId,
    UUID scorecardId,
    int revision,
    YearMonth period,
    Deed deed,
    Instant notedAt,
    String notedBy,
    List<GroundChange> changes) {

  public ChronicNotice {
    changes = List.copyOf(changes);
  }

  /// Whether the clause is chronic in the month's newest revision too.
  public boolean groundStands() {
    return changes.isEmpty() || changes.getLast().stands();
  }

  ChronicNotice with(List<GroundChange> since) {
    return new ChronicNotice(
        id, vendorId, contractId, scorecardId, revision, period, deed, notedAt, notedBy, since);
  }
}
