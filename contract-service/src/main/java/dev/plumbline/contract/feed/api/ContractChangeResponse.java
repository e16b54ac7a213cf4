package dev.plumbline.contract.feed.api;

import dev.plumbline.contract.feed.ChangeKind;
import dev.plumbline.contract.feed.ContractChange;
import dev.plumbline.contract.terms.Renewal;
import java.time.Instant;
import java.time.LocalDate;
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
    @Schema(
            description =
                "The last day of the present term, or the one that the contract is terminated to")
        LocalDate termEnd,
    @Schema(description = "What happens after that day, unless somebody gives notice before")
        Renewal renewal,
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
        change.end().lastDay(),
        change.end().renewal(),
        change.at());
  }
}
