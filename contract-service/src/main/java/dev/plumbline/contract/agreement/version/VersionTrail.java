package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.activation.Answer;
import dev.plumbline.contract.agreement.ContractService;
import dev.plumbline.contract.upstream.AwardDraft;
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

  /// What an approver answered.
  void answered(ContractVersion version, List<Answer> answers) {
    recordForTheClient("findings-answered", version, "answers", answers);
  }

  /// That a draft says what an award says.
  void awarded(ContractVersion version, AwardDraft award) {
    recordForTheClient(
        "award-drafted",
        version,
        "award",
        Map.of(
            "programmeId", award.programmeId(),
            "awardId", award.awardId(),
            "contentHash", award.contentHash()));
  }

  /// That a draft says what another version says.
  void copied(ContractVersion version, UUID source, int number) {
    recordForTheClient(
        "version-copied", version, "source", Map.of("contractId", source, "version", number));
  }

  private void recordForTheClient(
      String action, ContractVersion version, String name, Object detail) {
    audit.record(
        action,
        ContractService.CONTRACT,
        version.contractId(),
        null,
        Map.of("version", version.number(), name, detail));
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
