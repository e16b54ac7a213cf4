package dev.plumbline.vendor.registry;

import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.vendor.registry.diligence.RiskAssessment;
import dev.plumbline.vendor.registry.profile.Company;
import dev.plumbline.vendor.registry.profile.VendorProfile;
import dev.plumbline.vendor.registry.row.HistoryEntry;
import dev.plumbline.vendor.registry.row.VendorRows;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of the register and done to it; each method is one transaction, and each
/// change writes its audit entry. What is not there, and what is another vendor's, is `not-found`.
@ApplicationScoped
@Transactional
public class VendorService {

  private static final String VENDOR = "vendor";

  private final Vendors vendors;
  private final VendorRows rows;
  private final Standings standings;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  VendorService(
      Vendors vendors,
      VendorRows rows,
      Standings standings,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.vendors = vendors;
    this.rows = rows;
    this.standings = standings;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  public Vendor get(UUID id) {
    return vendors.visible(id).orElseThrow(VendorService::notFound);
  }

  /// The vendor with what it lacks.
  public Standing standing(UUID id) {
    return standings.of(get(id));
  }

  /// Those of the vendors that are registered, in the order of their ids; two queries for all.
  public List<Standing> standings(Set<UUID> ids) {
    return standings.of(vendors.visible(ids));
  }

  /// The vendor, held until the transaction ends, so that changes of it and of what belongs to it
  /// happen one after another.
  public Vendor forChange(UUID id) {
    return vendors.forChange(id).orElseThrow(VendorService::notFound);
  }

  /// Gives the vendor a new version, because what it has shown has changed.
  public void touch(Vendor vendor) {
    vendor.touch(clock.instant());
  }

  /// Registers a vendor as a prospect.
  ///
  /// @throws ProblemException `vendor-exists`, `lei-taken`, `vat-number-taken`
  public UUID register(VendorProfile profile) {
    refuseTwin(profile, null);
    Vendor vendor = Vendor.register(profile, clock.instant());
    vendors.persist(vendor);
    audit.record("registered", VENDOR, vendor.id(), vendor.id(), profile);
    return vendor.id();
  }

  /// Replaces the profile.
  ///
  /// @throws ProblemException `vendor-exists`, `lei-taken`, `vat-number-taken` where it is another
  ///     vendor's; `subcontractor-cycle` where it is one of the vendor's own subcontractors
  public Standing correct(UUID id, IfMatch expected, VendorProfile profile) {
    Vendor vendor = forChange(id);
    expected.check(vendor.version());
    refuseTwin(profile, id);
    refuseOwnSubcontractor(id, profile.company());
    vendor.correct(profile, clock.instant());
    audit.record("corrected", VENDOR, id, id, profile);
    vendors.flush();
    return standings.of(vendor);
  }

  public Page<StatusChange> statusChanges(UUID id, PageRequest page) {
    return history(StatusChange.class, id, page);
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
        vendor.become(
            to, reason, standings.of(vendor).missing(), transactions.actor(), clock.instant());
    rows.add(change);
    audit.record(
        "status-changed", VENDOR, id, id, Map.of("from", change.from(), "to", change.to()));
    return change.id();
  }

  public Page<RiskTierChange> riskTiers(UUID id, PageRequest page) {
    return history(RiskTierChange.class, id, page);
  }

  public RiskTierChange riskTier(UUID id, UUID change) {
    return entry(RiskTierChange.class, id, change);
  }

  /// Gives the vendor a tier, and the day of the next assessment where there is one.
  ///
  /// @return the id of the assessment
  public UUID assess(UUID id, RiskAssessment assessment, String reason) {
    Vendor vendor = forChange(id);
    RiskTierChange change =
        vendor.assess(assessment, reason, transactions.actor(), clock.instant());
    rows.add(change);
    audit.recordForClientAlone("risk-assessed", VENDOR, id, assessment);
    return change.id();
  }

  private <E extends HistoryEntry> Page<E> history(Class<E> kind, UUID id, PageRequest page) {
    return page.pageById(rows.list(kind, get(id).id(), page), HistoryEntry::id);
  }

  private <E extends HistoryEntry> E entry(Class<E> kind, UUID vendorId, UUID id) {
    return rows.find(kind, vendorId, id)
        .orElseThrow(
            () -> CommonProblem.NOT_FOUND.because("The vendor's history has no such entry."));
  }

  private void refuseTwin(VendorProfile profile, @Nullable UUID self) {
    refuse(RegistryProblem.VENDOR_EXISTS, vendors.of(profile.company()), self);
    refuse(RegistryProblem.LEI_TAKEN, vendors.withLei(profile.lei()), self);
    refuse(RegistryProblem.VAT_NUMBER_TAKEN, vendors.withVatNumber(profile.vatNumber()), self);
  }

  private static void refuse(RegistryProblem problem, Optional<Vendor> twin, @Nullable UUID self) {
    if (twin.isPresent() && !twin.get().id().equals(self)) {
      throw ProblemException.of(problem).detail("It is the vendor %s.".formatted(twin.get().id()));
    }
  }

  private void refuseOwnSubcontractor(UUID id, Company company) {
    if (vendors.hasSubcontractor(id, company)) {
      throw RegistryProblem.SUBCONTRACTOR_CYCLE.because(
          "The company is one of the vendor's own subcontractors.");
    }
  }

  private static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such vendor.");
  }
}
