package dev.plumbline.contract.feed.api;

import dev.plumbline.contract.feed.ChangeKind;
import dev.plumbline.contract.feed.ContractChange;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One change of one contract.
public record ContractChangeResponse(
    @Schema(description = "Its place in the feed, from 1 without gaps") long position,
    ChangeKind kind,
    UUID contractId,
    String reference,
    UUID vendorId,
    @Schema(description = "The version that became effective") @Nullable Integer version,
    @Nullable YearMonth effectiveFrom,
    Instant at) {

  static ContractChangeResponse of(ContractChange change) {
    return new ContractChangeResponse(
        change.position(),
        change.kind(),
        change.contractId(),
        change.reference(),
        change.vendorId(),
        change.version().orElse(null),
        change.effectiveFrom().orElse(null),
        change.at());
  }
}
