package dev.plumbline.vendor.registry.change;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.registry.RegistryProblem;
import dev.plumbline.vendor.registry.Vendor;
import dev.plumbline.vendor.registry.VendorService;
import dev.plumbline.vendor.registry.profile.VendorProfile;
import dev.plumbline.vendor.registry.row.VendorRows;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes vendors' change requests and decides them; each method is one transaction.
@ApplicationScoped
@Transactional
public class ChangeRequestService {

  private static final String CHANGE_REQUEST = "change-request";

  private final VendorService vendors;
  private final VendorRows rows;
  private final ProfileJson profiles;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ChangeRequestService(
      VendorService vendors,
      VendorRows rows,
      ProfileJson profiles,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.vendors = vendors;
    this.rows = rows;
    this.profiles = profiles;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// By age.
  public Page<Proposal> list(UUID vendorId, PageRequest page) {
    UUID vendor = vendors.get(vendorId).id();
    return page.pageById(rows.list(ChangeRequest.class, vendor, page), ChangeRequest::id)
        .map(this::proposal);
  }

  public Proposal get(UUID vendorId, UUID id) {
    return proposal(find(vendorId, id));
  }

  /// Takes a vendor's request. Nothing is compared with other vendors, of whom it must learn
  /// nothing.
  ///
  /// @return the id of the request
  public UUID propose(UUID vendorId, VendorProfile proposed, String reason) {
    Vendor vendor = vendors.get(vendorId);
    var request =
        new ChangeRequest(
            vendorId,
            profiles.write(vendor.profile()),
            profiles.write(proposed),
            reason,
            transactions.actor(),
            clock.instant());
    rows.add(request);
    audit.record("proposed", CHANGE_REQUEST, request.id(), vendorId, proposed);
    return request.id();
  }

  /// Corrects the profile as the vendor asked.
  ///
  /// @throws ProblemException `change-request-decided`, `change-request-outdated`, and all that a
  ///     correction is refused for
  public Proposal accept(UUID vendorId, UUID id, @Nullable String reason) {
    Vendor vendor = vendors.forChange(vendorId);
    Proposal proposal = decide(vendorId, id, ChangeRequestStatus.ACCEPTED, reason);
    if (!vendor.profile().equals(proposal.basis())) {
      throw ProblemException.of(RegistryProblem.CHANGE_REQUEST_OUTDATED);
    }
    vendors.correct(vendorId, IfMatch.of("*"), proposal.proposed());
    return proposal;
  }

  /// Leaves the profile as it is.
  ///
  /// @throws ProblemException `change-request-decided`
  public Proposal decline(UUID vendorId, UUID id, String reason) {
    vendors.forChange(vendorId);
    return decide(vendorId, id, ChangeRequestStatus.DECLINED, reason);
  }

  private Proposal decide(
      UUID vendorId, UUID id, ChangeRequestStatus outcome, @Nullable String reason) {
    ChangeRequest request = find(vendorId, id);
    request.decide(outcome, reason, transactions.actor(), clock.instant());
    rows.flush();
    audit.record(
        outcome == ChangeRequestStatus.ACCEPTED ? "accepted" : "declined",
        CHANGE_REQUEST,
        id,
        vendorId,
        null);
    return proposal(request);
  }

  private ChangeRequest find(UUID vendorId, UUID id) {
    return rows.find(ChangeRequest.class, vendorId, id)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("The vendor has made no such request."));
  }

  private Proposal proposal(ChangeRequest request) {
    return new Proposal(request, profiles.read(request.basis()), profiles.read(request.proposed()));
  }
}
