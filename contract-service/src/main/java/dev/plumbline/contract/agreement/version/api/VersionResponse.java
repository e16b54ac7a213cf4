package dev.plumbline.contract.agreement.version.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.contract.activation.Answer;
import dev.plumbline.contract.agreement.version.ContractVersion;
import dev.plumbline.contract.agreement.version.VersionStatus;
import dev.plumbline.contract.agreement.version.view.VersionView;
import dev.plumbline.contract.terms.VersionContent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
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
    @Schema(description = "Never told to vendors") @Nullable AwardResponse award,
    @Schema(description = "What the approver answered in this review; never told to vendors")
        @Nullable List<Answer> answers,
    @Schema(
            description =
                "Number of the balance policy that it was held to at its activation; never told to"
                    + " vendors")
        @Nullable Integer balancePolicy,
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
        view.background().award().map(AwardResponse::of).orElse(null),
        view.background().answers().isEmpty() ? null : view.background().answers(),
        view.background().balancePolicy().orElse(null),
        view.content());
  }
}
