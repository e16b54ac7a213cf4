package dev.plumbline.contract.agreement.api;

import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.agreement.ContractStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contract as its readers see it; what it says is in its versions.
public record ContractResponse(
    UUID id,
    String reference,
    UUID vendorId,
    String title,
    ContractStatus status,
    @Schema(
            description =
                "The last day of the present term, or of the last one; absent before the first")
        @Nullable LocalDate termEnd,
    Instant createdAt) {

  static ContractResponse of(Contract contract) {
    return new ContractResponse(
        contract.id(),
        contract.reference(),
        contract.vendorId(),
        contract.title(),
        contract.status(),
        contract.termEnd().orElse(null),
        contract.createdAt());
  }
}
