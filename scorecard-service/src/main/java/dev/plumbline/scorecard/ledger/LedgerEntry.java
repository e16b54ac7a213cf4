package dev.plumbline.scorecard.ledger;

import dev.plumbline.kernel.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/// A line of the ledger.
///
/// @param clause absent for a correction by hand that is about none
/// @param creditPeriod the month of the credit that is given back
/// @param amount what the vendor owes by it; negative where it gets something back
/// @param scorecard that it follows from; absent for a correction by hand
/// @param reason present for a correction by hand
public record LedgerEntry(
    UUID id,
    UUID vendorId,
    UUID contractId,
    YearMonth period,
    Optional<String> clause,
    Optional<YearMonth> creditPeriod,
    EntryKind kind,
    Money amount,
    Optional<Revision> scorecard,
    Optional<String> reason,
    Instant postedAt,
    String postedBy) {

  /// A revision of a month's scorecard.
  public record Revision(UUID scorecardId, int number) {}
}
