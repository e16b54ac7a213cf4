package dev.plumbline.vendor.registry;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every query of the register. A vendor's request finds that vendor and no other.
@ApplicationScoped
class Vendors implements PanacheRepositoryBase<Vendor, UUID> {

  /// Before every id that there is.
  private static final UUID START = new UUID(0, 0);

  private final VendorScope scope;

  Vendors(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Vendor> visible(UUID id) {
    return scope.includes(id) ? findByIdOptional(id) : Optional.empty();
  }

  /// Held until the transaction ends, so that changes of one vendor happen one after another.
  Optional<Vendor> forChange(UUID id) {
    return scope.includes(id)
        ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        : Optional.empty();
  }

  Optional<Vendor> registered(VendorProfile profile) {
    return find(
            "profile.country = ?1 and profile.registrationId = ?2",
            profile.country(),
            profile.registrationId())
        .firstResultOptional();
  }

  /// By age.
  List<Vendor> list(VendorFilter filter, PageRequest page) {
    var where =
        new Conditions()
            .and("vendorId = :own", "own", scope.vendor().orElse(null))
            .and("vendorId > :after", "after", page.afterId().orElse(null))
            .and("status = :status", "status", filter.status())
            .and("profile.country = :country", "country", filter.country())
            .and(
                "profile.registrationId = :registrationId",
                "registrationId",
                filter.registrationId());
    return find(where.clauses(), Sort.by("vendorId"), where.values()).page(0, page.rows()).list();
  }

  /// By age.
  List<StatusChange> statusChanges(UUID vendorId, PageRequest page) {
    return getEntityManager()
        .createQuery(
            "from StatusChange where vendorId = ?1 and id > ?2 order by id", StatusChange.class)
        .setParameter(1, vendorId)
        .setParameter(2, page.afterId().orElse(START))
        .setMaxResults(page.rows())
        .getResultList();
  }

  /// By age.
  List<RiskTierChange> riskTiers(UUID vendorId, PageRequest page) {
    return getEntityManager()
        .createQuery(
            "from RiskTierChange where vendorId = ?1 and id > ?2 order by id", RiskTierChange.class)
        .setParameter(1, vendorId)
        .setParameter(2, page.afterId().orElse(START))
        .setMaxResults(page.rows())
        .getResultList();
  }

  Optional<DueDiligenceRecord> dueDiligence(UUID vendorId, String item) {
    return Optional.ofNullable(
        getEntityManager()
            .find(DueDiligenceRecord.class, new DueDiligenceRecord.Key(vendorId, item)));
  }

  <E extends HistoryEntry> Optional<E> entry(Class<E> type, UUID vendorId, UUID id) {
    return Optional.ofNullable(getEntityManager().find(type, id))
        .filter(entry -> entry.vendorId().equals(vendorId) && scope.includes(vendorId));
  }

  List<DueDiligenceRecord> dueDiligence(UUID vendorId) {
    return getEntityManager()
        .createQuery("from DueDiligenceRecord where vendorId = ?1", DueDiligenceRecord.class)
        .setParameter(1, vendorId)
        .getResultList();
  }

  void add(HistoryEntry entry) {
    getEntityManager().persist(entry);
  }

  void add(DueDiligenceRecord shown) {
    getEntityManager().persist(shown);
  }
}
