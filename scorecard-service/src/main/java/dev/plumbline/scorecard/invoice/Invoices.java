package dev.plumbline.scorecard.invoice;

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

/// The invoices that a caller may see: a vendor its own.
@ApplicationScoped
class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

  private final VendorScope scope;

  Invoices(VendorScope scope) {
    this.scope = scope;
  }

  Optional<Invoice> visible(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values()).firstResultOptional();
  }

  /// Held until the transaction ends, so that it is decided once.
  Optional<Invoice> forChange(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /// By age.
  List<Invoice> list(InvoiceFilter filter, PageRequest page) {
    Conditions where =
        visible()
            .and("id > :after", "after", page.afterId().orElse(null))
            .and("contractId = :contract", "contract", filter.contractId())
            .and("vendorId = :vendor", "vendor", filter.vendorId())
            .and("period = :period", "period", filter.period())
            .and("status = :status", "status", filter.status());
    return find(where.clauses(), Sort.by("id"), where.values()).page(0, page.rows()).list();
  }

  boolean hasNumber(UUID contractId, String number) {
    return count("contractId = ?1 and number = ?2", contractId, number) > 0;
  }

  /// How many invoices a month has, of whatever status.
  int revisions(UUID contractId, YearMonth period) {
    return Math.toIntExact(count("contractId = ?1 and period = ?2", contractId, period));
  }

  /// Whether a later invoice of the month was accepted or waits.
  boolean isSuperseded(Invoice invoice) {
    return count(
            "contractId = ?1 and period = ?2 and revision > ?3 and status <> REJECTED",
            invoice.contractId(),
            invoice.period(),
            invoice.revision())
        > 0;
  }

  private Conditions visible() {
    return new Conditions().and("vendorId = :own", "own", scope.vendor().orElse(null));
  }
}
