package dev.plumbline.contract.agreement;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every query of contracts. A vendor's request finds that vendor's alone, and those only
/// once a version has gone to review.
@ApplicationScoped
public class Contracts implements PanacheRepositoryBase<Contract, UUID> {

  private static final String FROM = "from Contract c where ";

  private static final String SHOWN_TO_VENDOR =
      "c.vendorId = :own and exists (select 1 from ContractVersion v"
          + " where v.contractId = c.contractId and v.status <> DRAFT)";

  private final VendorScope scope;

  Contracts(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Contract> visible(UUID id) {
    var where = visible().and("c.contractId = :id", "id", id);
    return find(FROM + where.clauses(), where.values()).firstResultOptional();
  }

  /// Held until the transaction ends, so that changes of one contract and its versions
  /// happen one after another. On the client's side only.
  public Optional<Contract> forChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Contract> referredTo(String reference) {
    return find("reference", reference).firstResultOptional();
  }

  /// Those whose term or termination is over, by id.
  List<UUID> due(Instant now, UUID after, int most) {
    return getEntityManager()
        .createQuery(
            "select contractId from Contract where status = ACTIVE and endsAt <= ?1"
                + " and contractId > ?2 order by contractId",
            UUID.class)
        .setParameter(1, now)
        .setParameter(2, after)
        .setMaxResults(most)
        .getResultList();
  }

  List<UUID> activeVendors() {
    return getEntityManager()
        .createQuery("select distinct vendorId from Contract where status = ACTIVE", UUID.class)
        .getResultList();
  }

  /// By age.
  List<Contract> list(ContractFilter filter, PageRequest page) {
    var where =
        visible()
            .and("c.contractId > :after", "after", page.afterId().orElse(null))
            .and("c.vendorId = :vendorId", "vendorId", filter.vendorId())
            .and("c.reference = :reference", "reference", filter.reference())
            .and("c.status = :status", "status", filter.status());
    return find(FROM + where.clauses() + " order by c.contractId", where.values())
        .page(0, page.rows())
        .list();
  }

  private Conditions visible() {
    return new Conditions().and(SHOWN_TO_VENDOR, "own", scope.vendor().orElse(null));
  }
}
