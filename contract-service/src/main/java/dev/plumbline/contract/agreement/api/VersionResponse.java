package dev.plumbline.contract.agreement.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.contract.agreement.ContractVersion;
import dev.plumbline.contract.agreement.VersionStatus;
import dev.plumbline.contract.agreement.VersionView;
import dev.plumbline.contract.terms.VersionContent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A version as its readers see it: its state, and what its author wrote.
public record VersionResponse(
    UUID contractId,
    int number,
    VersionStatus status,
    @Schema(description = "Who wrote it last") String author,
    @Schema(description = "Who approved it in this review, for the client")
        @Nullable String approvedBy,
    @Schema(description = "Who accepted it in this review, for the vendor")
        @Nullable String acceptedBy,
    @Schema(description = "SHA-256 over the canonical form of the terms that follow from it")
        String contentHash,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String activatedBy,
    @Nullable Instant activatedAt,
    @Nullable YearMonth supersededFrom,
    @JsonUnwrapped VersionContent content) {

  static VersionResponse of(VersionView view) {
    ContractVersion version = view.version();
    return new VersionResponse(
        version.contractId(),
        version.number(),
        version.status(),
        version.author(),
        view.signatures().approvedBy().orElse(null),
        view.signatures().acceptedBy().orElse(null),
        version.contentHash(),
        version.createdAt(),
        version.updatedAt(),
        version.activatedBy().orElse(null),
        version.activatedAt().orElse(null),
        version.supersededFrom().orElse(null),
        view.content());
  }
}
