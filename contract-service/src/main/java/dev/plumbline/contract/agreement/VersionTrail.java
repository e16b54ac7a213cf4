package dev.plumbline.contract.agreement;

import dev.plumbline.contract.activation.Answer;
import dev.plumbline.service.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

  /// What an approver answered is the client's own business.
  void answered(ContractVersion version, List<Answer> answers) {
    audit.record(
        "findings-answered",
        ContractService.CONTRACT,
        version.contractId(),
        null,
        Map.of("version", version.number(), "answers", answers));
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
