package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.agreement.version.view.CheckView;
import dev.plumbline.contract.agreement.version.view.VersionView;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.terms.VersionContent;
import dev.plumbline.contract.upstream.Clearance;
import dev.plumbline.contract.upstream.VendorDirectory;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Makes a version effective. What vendor-service says of the vendor and of the
/// activities in scope is asked before the transaction begins, so that no connection waits for
/// another service.
@ApplicationScoped
public class ActivationService {

  private final VersionService versions;
  private final VendorDirectory vendors;
  private final Activations activations;

  ActivationService(VersionService versions, VendorDirectory vendors, Activations activations) {
    this.versions = versions;
    this.vendors = vendors;
    this.activations = activations;
  }

  /// Every reason why the version could not be activated now, by the balance policy in force.
  ///
  /// @throws ProblemException `illegal-version-change` for an effective version, 503 and 502
  ///     where vendor-service gives no answer
  public CheckView check(UUID contractId, int number) {
    ContractVersion version = versions.get(contractId, number).version();
    version.requireOpen();
    return activations.check(contractId, number, clearance(version));
  }

  /// Makes it effective, and the contract with it. A term that has ended lets the contract
  /// expire at once.
  ///
  /// @throws ProblemException `activation-refused` with every reason,
  ///     `illegal-version-change`, `contract-over`, 503 and 502 where vendor-service gives
  ///     no answer
  public VersionView activate(UUID contractId, int number) {
    ContractVersion version = versions.get(contractId, number).version();
    version.require(VersionStatus.IN_REVIEW);
    return activations.activate(contractId, number, clearance(version));
  }

  private Clearance clearance(ContractVersion version) {
    VersionContent content = version.wording().complete();
    List<String> activities =
        content.scope().stream().map(ScopeLine::activity).distinct().sorted().toList();
    return vendors.clearance(version.vendorId(), activities, activations.today(content));
  }
}
