package dev.plumbline.contract.agreement.version.api;

import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.agreement.version.view.VersionSummary;
import java.time.YearMonth;
import java.util.UUID;

/// A version in a listing, without what it says.
public record VersionSummaryResponse(
    UUID contractId,
    int number,
    VersionStatus status,
    YearMonth effectiveFrom,
    String author,
    String contentHash) {

  static VersionSummaryResponse of(UUID contractId, VersionSummary version) {
    return new VersionSummaryResponse(
        contractId,
        version.number(),
        version.status(),
        YearMonth.from(version.effectiveFrom()),
        version.author(),
        version.contentHash());
  }
}
