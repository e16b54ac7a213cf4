package dev.plumbline.scorecard.ledger.api;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.ledger.EntryKind;
import dev.plumbline.scorecard.ledger.LedgerEntry;
import dev.plumbline.scorecard.ledger.LedgerEntry.Revision;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of the ledger.
@Schema(description = "An entry of the ledger of credits; entries are never changed")
public record CreditResponse(
    @NotNull UUID id,
    @NotNull UUID vendorId,
    @NotNull UUID contractId,
    @NotNull YearMonth period,
    @Nullable String clause,
    @Schema(description = "The month of the credit that is given back")
        @Nullable YearMonth creditPeriod,
    @NotNull EntryKind kind,
    @Schema(description = "What the vendor owes by it; negative where it gets something back")
        @NotNull
        Money amount,
    @Schema(description = "What it follows from; absent for a correction by hand")
        @Nullable UUID scorecardId,
    @Nullable Integer revision,
    @Schema(description = "Of a correction by hand") @Nullable String reason,
    @NotNull Instant postedAt,
    @NotNull String postedBy) {

  static CreditResponse of(LedgerEntry entry) {
    return new CreditResponse(
        entry.id(),
        entry.vendorId(),
        entry.contractId(),
        entry.period(),
        entry.clause().orElse(null),
        entry.creditPeriod().orElse(null),
        entry.kind(),
        entry.amount(),
        entry.scorecard().map(Revision::scorecardId).orElse(null),
        entry.scorecard().map(Revision::number).orElse(null),
        entry.reason().orElse(null),
        entry.postedAt(),
        entry.postedBy());
  }
}
