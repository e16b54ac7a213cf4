package dev.plumbline.vendor.registry;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of the register and done to it; each method is one transaction, and each
/// change writes its audit entry. What is not there, and what is another vendor's, is `not-found`.
@ApplicationScoped
@Transactional
public class VendorService {

  private static final String VENDOR = "vendor";

  /// Vendors read the audit entries that concern them; what the client thinks of their risk and of
  /// their papers is not theirs to read.
  private static final @Nullable UUID NOT_FOR_THE_VENDOR = null;

  private final Vendors vendors;
  private final DueDiligencePolicy policy;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  VendorService(
      Vendors vendors,
      DueDiligencePolicy policy,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.vendors = vendors;
    this.policy = policy;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// By age.
  public Page<Vendor> list(VendorFilter filter, PageRequest page) {
    return page.pageById(vendors.list(filter, page), Vendor::id);
  }

  public Vendor get(UUID id) {
    return vendors.visible(id).orElseThrow(VendorService::notFound);
  }

  /// Registers a vendor as a prospect.
  ///
  /// @throws ProblemException `vendor-exists`
  public UUID register(VendorProfile profile) {
    refuseTwin(profile, null);
    Vendor vendor = Vendor.register(profile, clock.instant());
    vendors.persist(vendor);
    audit.record("registered", VENDOR, vendor.id(), vendor.id(), profile);
    return vendor.id();
  }

  /// Replaces the profile.
  ///
  /// @throws ProblemException `vendor-exists`, where the corrected profile is another vendor's
  public Vendor correct(UUID id, IfMatch expected, VendorProfile profile) {
    Vendor vendor = forChange(id);
    expected.check(vendor.version());
    refuseTwin(profile, id);
    vendor.correct(profile, clock.instant());
    audit.record("corrected", VENDOR, id, id, profile);
    vendors.flush();
    return vendor;
  }

  public Page<StatusChange> statusChanges(UUID id, PageRequest page) {
    return page.pageById(vendors.statusChanges(get(id).id(), page), StatusChange::id);
  }

  public StatusChange statusChange(UUID id, UUID change) {
    return entry(StatusChange.class, id, change);
  }

  /// Takes a step of the vendor's life.
  ///
  /// @return the id of the step
  /// @throws ProblemException `illegal-status-change`, `due-diligence-incomplete`
  public UUID changeStatus(UUID id, VendorStatus to, String reason) {
    Vendor vendor = forChange(id);
    StatusChange change =
        vendor.become(to, reason, dueDiligence(vendor), transactions.actor(), clock.instant());
    vendors.add(change);
    audit.record(
        "status-changed", VENDOR, id, id, Map.of("from", change.from(), "to", change.to()));
    return change.id();
  }

  public Page<RiskTierChange> riskTiers(UUID id, PageRequest page) {
    return page.pageById(vendors.riskTiers(get(id).id(), page), RiskTierChange::id);
  }

  public RiskTierChange riskTier(UUID id, UUID change) {
    return entry(RiskTierChange.class, id, change);
  }

  /// Gives the vendor a tier.
  ///
  /// @return the id of the assessment
  public UUID assess(UUID id, RiskTier tier, String reason) {
    Vendor vendor = forChange(id);
    RiskTierChange change = vendor.assess(tier, reason, transactions.actor(), clock.instant());
    vendors.add(change);
    audit.record("risk-assessed", VENDOR, id, NOT_FOR_THE_VENDOR, Map.of("tier", tier));
    return change.id();
  }

  public DueDiligence dueDiligence(UUID id) {
    return dueDiligence(get(id));
  }

  /// One item.
  ///
  /// @throws ProblemException `not-found` also for an item that no tier demands
  public DueDiligence.Item dueDiligence(UUID id, String item) {
    return dueDiligence(get(id)).item(known(item));
  }

  /// Records what was shown for an item.
  ///
  /// @param expected may be left out only where the item is missing
  public DueDiligence.Item show(UUID id, String item, IfMatch expected, Evidence evidence) {
    Vendor vendor = forChange(id);
    String code = known(item);
    DueDiligence.Item present = dueDiligence(vendor).item(code);
    if (present.state() != DueDiligenceState.MISSING || !expected.states().isEmpty()) {
      expected.check(present.tag());
    }
    vendors
        .dueDiligence(id, code)
        .ifPresentOrElse(
            shown -> shown.renew(evidence),
            () -> vendors.add(new DueDiligenceRecord(id, code, evidence)));
    audit.record("due-diligence-shown", VENDOR, id, NOT_FOR_THE_VENDOR, Map.of(code, evidence));
    vendors.flush();
    return dueDiligence(vendor).item(code);
  }

  public Standing standing(UUID id) {
    Vendor vendor = get(id);
    return new Standing(vendor, dueDiligence(vendor).missing());
  }

  private <E extends HistoryEntry> E entry(Class<E> type, UUID vendorId, UUID id) {
    return vendors
        .entry(type, vendorId, id)
        .orElseThrow(() -> notFound("The vendor's history has no such entry."));
  }

  private Vendor forChange(UUID id) {
    return vendors.forChange(id).orElseThrow(VendorService::notFound);
  }

  private void refuseTwin(VendorProfile profile, @Nullable UUID self) {
    vendors
        .registered(profile)
        .filter(twin -> !twin.id().equals(self))
        .ifPresent(
            twin -> {
              throw ProblemException.of(RegistryProblem.VENDOR_EXISTS)
                  .detail("It is the vendor %s.".formatted(twin.id()));
            });
  }

  private DueDiligence dueDiligence(Vendor vendor) {
    return DueDiligence.on(
        LocalDate.now(clock),
        policy.demanded(vendor.riskTier()),
        vendors.dueDiligence(vendor.id()));
  }

  private String known(String item) {
    if (!policy.known().contains(item)) {
      throw notFound("The due-diligence items are " + String.join(", ", policy.known()) + ".");
    }
    return item;
  }

  private static ProblemException notFound() {
    return notFound("There is no such vendor.");
  }

  private static ProblemException notFound(String detail) {
    return ProblemException.of(CommonProblem.NOT_FOUND).detail(detail);
  }
}
