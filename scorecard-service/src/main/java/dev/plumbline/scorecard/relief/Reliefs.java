package dev.plumbline.scorecard.relief;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The reliefs that a caller may see: a vendor those of its own contracts, whoever asked.
@ApplicationScoped
class Reliefs implements PanacheRepositoryBase<Relief, UUID> {

  private final VendorScope scope;

  Reliefs(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Relief> visible(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values()).firstResultOptional();
  }

  /// Held until the transaction ends, so that it is closed once.
  Optional<Relief> forChange(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /// By age.
  List<Relief> list(ReliefFilter filter, PageRequest page) {
    YearMonth period = filter.period();
    Conditions where =
        visible()
            .and("id > :after", "after", page.afterId().orElse(null))
            .and("contractId = :contract", "contract", filter.contractId())
            .and("vendorId = :vendor", "vendor", filter.vendorId())
            .and(
                "array_contains(periods, cast(:month as LocalDate))",
                "month",
                period == null ? null : period.atDay(1))
            .and("status = :status", "status", filter.status());
    return find(where.clauses(), Sort.by("id"), where.values()).page(0, page.rows()).list();
  }

  private Conditions visible() {
    return new Conditions().and("vendorId = :own", "own", scope.vendor().orElse(null));
  }
}
