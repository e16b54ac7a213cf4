package dev.plumbline.scorecard.report;

import dev.plumbline.kernel.measure.Party;
import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The reports that a caller may see: its own side's, drafts included; the other side's once they
/// are submitted, and the client's, for a vendor, once a published scorecard shows their effect.
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {

  private static final String VISIBLE_TO_CLIENT = "(r.source = CLIENT or r.status <> DRAFT)";

  private static final String VISIBLE_TO_VENDOR =
      """
      r.vendorId = :own and (r.source = VENDOR or r.status <> DRAFT and exists (
        select 1 from Scorecard s
        where s.contractId = r.contractId and s.period = r.period and s.life <> PROVISIONAL))""";

  private final VendorScope scope;
  private final ReportAccess access;

  Reports(VendorScope scope, ReportAccess access) {
    this.scope = scope;
    this.access = access;
  }

  Optional<Report> visible(UUID id) {
    return find(visible().and("r.id = :id", "id", id), "").firstResultOptional();
  }

  /// Held until the transaction ends, so that changes of one report happen one after another.
  Optional<Report> forChange(UUID id) {
    return find(visible().and("r.id = :id", "id", id), "")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /// By age.
  List<Report> list(ReportFilter filter, PageRequest page) {
    Conditions where =
        visible()
            .and("r.id > :after", "after", page.afterId().orElse(null))
            .and("r.contractId = :contract", "contract", filter.contractId())
            .and("r.period = :period", "period", filter.period())
            .and("r.source = :source", "source", filter.source())
            .and("r.status = :status", "status", filter.status());
    return find(where, " order by r.id").page(0, page.rows()).list();
  }

  /// Every revision of one side's report of a month, the newest first.
  List<Report> revisions(UUID contractId, YearMonth period, Party source) {
    return find(ofMonth(contractId, period, source), " order by r.revision desc").list();
  }

  /// The number of the newest of them, 0 without one.
  int newestRevision(UUID contractId, YearMonth period, Party source) {
    return revisions(contractId, period, source).stream()
        .mapToInt(Report::revision)
        .max()
        .orElse(0);
  }

  /// The one draft of one side's report of a month, held as by [#forChange].
  Optional<Report> draftForChange(UUID contractId, YearMonth period, Party source) {
    Conditions where =
        ofMonth(contractId, period, source).and("r.status = :status", "status", ReportStatus.DRAFT);
    return find(where, "").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  private Conditions ofMonth(UUID contractId, YearMonth period, Party source) {
    return visible()
        .and("r.contractId = :contract", "contract", contractId)
        .and("r.period = :period", "period", period)
        .and("r.source = :source", "source", source);
  }

  private Conditions visible() {
    return scope
        .vendor()
        .map(own -> new Conditions().and(VISIBLE_TO_VENDOR, "own", own))
        .orElseGet(
            () ->
                new Conditions()
                    .and(
                        "r.source = :readable",
                        "readable",
                        access.readsVendors() ? null : Party.CLIENT));
  }

  private PanacheQuery<Report> find(Conditions where, String order) {
    String clauses =
        scope.vendor().isPresent()
            ? where.clauses()
            : VISIBLE_TO_CLIENT + " and " + where.clauses();
    return find("from Report r where " + clauses + order, where.values());
  }
}
