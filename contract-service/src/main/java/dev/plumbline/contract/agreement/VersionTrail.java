package dev.plumbline.contract.agreement;

import dev.plumbline.service.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The audit entries of versions, which stand with their contract's.
@ApplicationScoped
class VersionTrail {

  private final Audit audit;

  VersionTrail(Audit audit) {
    this.audit = audit;
  }

  /// @param vendorId the vendor, where it may read the entry
  void record(String action, ContractVersion version, @Nullable UUID vendorId) {
    audit.record(
        action,
        ContractService.CONTRACT,
        version.contractId(),
        vendorId,
        Map.of("version", version.number(), "contentHash", version.contentHash()));
  }
}
