package dev.plumbline.scorecard.scorecard;

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

/// The scorecards that a caller may see: a vendor its own, and none before it is published.
@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<StoredScorecard, UUID> {

  private static final String VISIBLE_TO_VENDOR = "vendorId = :own and life <> PROVISIONAL";

  private static final String NEWEST =
      """
       and not exists (
        select 1 from Scorecard newer where newer.contractId = s.contractId
          and newer.period = s.period and newer.revision > s.revision)
      order by s.period""";

  private final VendorScope scope;

  Scorecards(VendorScope scope) {
    this.scope = scope;
  }

  Optional<StoredScorecard> visible(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values()).firstResultOptional();
  }

  /// Held until the transaction ends, so that a run does not replace what is being published.
  Optional<StoredScorecard> forChange(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /// The newest revision of a month, held until the transaction ends.
  StoredScorecard newest(UUID contractId, YearMonth period) {
    Conditions where =
        visible()
            .and("contractId = :contract", "contract", contractId)
            .and("period = :period", "period", period);
    return find(where.clauses(), Sort.descending("revision"), where.values())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult();
  }

  /// The newest revisions of a contract's months after one, in their order, held until the
  /// transaction ends.
  List<StoredScorecard> later(UUID contractId, YearMonth period) {
    Conditions where =
        visible()
            .and("contractId = :contract", "contract", contractId)
            .and("period > :period", "period", period);
    return find("from Scorecard s where " + where.clauses() + NEWEST, where.values())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /// By age.
  List<StoredScorecard> list(ScorecardFilter filter, PageRequest page) {
    Conditions where =
        filter
            .of(visible(), page)
            .and("standing = :standing", "standing", filter.standing())
            .and("life = :life", "life", filter.life());
    return find(where.clauses(), Sort.by("id"), where.values()).page(0, page.rows()).list();
  }

  private Conditions visible() {
    return new Conditions().and(VISIBLE_TO_VENDOR, "own", scope.vendor().orElse(null));
  }
}
