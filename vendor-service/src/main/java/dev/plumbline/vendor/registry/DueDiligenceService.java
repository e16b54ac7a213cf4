package dev.plumbline.vendor.registry;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.vendor.registry.diligence.DueDiligence;
import dev.plumbline.vendor.registry.diligence.DueDiligencePolicy;
import dev.plumbline.vendor.registry.diligence.DueDiligenceState;
import dev.plumbline.vendor.registry.diligence.Evidence;
import dev.plumbline.vendor.registry.diligence.Proofs;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// What vendors show of what their tier demands.
@ApplicationScoped
@Transactional
public class DueDiligenceService {

  private final VendorService vendors;
  private final Proofs proofs;
  private final DueDiligencePolicy policy;
  private final Audit audit;
  private final Clock clock;

  DueDiligenceService(
      VendorService vendors, Proofs proofs, DueDiligencePolicy policy, Audit audit, Clock clock) {
    this.vendors = vendors;
    this.proofs = proofs;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  public DueDiligence list(UUID vendorId) {
    return items(vendors.get(vendorId));
  }

  /// One item.
  ///
  /// @throws ProblemException `not-found` also for an item that no tier demands
  public DueDiligence.Item get(UUID vendorId, String item) {
    return list(vendorId).item(known(item));
  }

  /// Records what was shown for an item.
  ///
  /// @param expected may be left out only where the item is missing
  public DueDiligence.Item show(UUID vendorId, String item, IfMatch expected, Evidence evidence) {
    Vendor vendor = vendors.forChange(vendorId);
    String code = known(item);
    DueDiligence.Item present = items(vendor).item(code);
    if (present.state() != DueDiligenceState.MISSING || !expected.states().isEmpty()) {
      expected.check(present.tag());
    }
    proofs.show(vendorId, code, evidence);
    vendors.touch(vendor);
    audit.recordForClientAlone("due-diligence-shown", "vendor", vendorId, Map.of(code, evidence));
    return items(vendor).item(code);
  }

  /// Reads after writing what was changed, so that items have their present versions.
  private DueDiligence items(Vendor vendor) {
    return proofs.items(
        vendor.id(), policy.demand(vendor.riskTier()).items(), LocalDate.now(clock));
  }

  private String known(String item) {
    if (!policy.knownItems().contains(item)) {
      throw CommonProblem.NOT_FOUND.because(
          "The due-diligence items are " + String.join(", ", policy.knownItems()) + ".");
    }
    return item;
  }
}
