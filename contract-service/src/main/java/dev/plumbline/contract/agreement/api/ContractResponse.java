package dev.plumbline.contract.agreement.api;

import dev.plumbline.contract.agreement.Contract;
import dev.plumbline.contract.agreement.ContractStatus;
import java.time.Instant;
import java.util.UUID;

/// A contract as its readers see it; what it says is in its versions.
public record ContractResponse(
    UUID id,
    String reference,
    UUID vendorId,
    String title,
    ContractStatus status,
    Instant createdAt) {

  static ContractResponse of(Contract contract) {
    return new ContractResponse(
        contract.id(),
        contract.reference(),
        contract.vendorId(),
        contract.title(),
        contract.status(),
        contract.createdAt());
  }
}
