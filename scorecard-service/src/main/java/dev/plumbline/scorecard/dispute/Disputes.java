package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.sql.Sql;
import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.VendorScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The disputes that a caller may see: a vendor its own.
@ApplicationScoped
class Disputes implements PanacheRepositoryBase<Dispute, UUID> {

  private static final String SCORECARD = "select scorecard_id from dispute where id = ?";

  private static final String REVIEWED =
      """
      select id from dispute where status = 'IN_REVIEW' and review_until <= ? and id > ?
      order by id limit ?""";

  private final VendorScope scope;
  private final Sql sql;

  Disputes(VendorScope scope, Sql sql) {
    this.scope = scope;
    this.sql = sql;
  }

  Optional<Dispute> visible(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values()).firstResultOptional();
  }

  /// The scorecard of a dispute, without the dispute itself, which is not held yet.
  Optional<UUID> scorecardOf(UUID id) {
    return sql.query(SCORECARD, row -> row.id("scorecard_id"), id).stream().findFirst();
  }

  /// Those whose joint review is over, by age.
  List<UUID> reviewedUntil(Instant now, UUID after, int most) {
    return sql.query(REVIEWED, row -> row.id("id"), now, after, most);
  }

  /// Held until the transaction ends.
  Optional<Dispute> forChange(UUID id) {
    Conditions where = visible().and("id = :id", "id", id);
    return find(where.clauses(), where.values())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /// Every dispute of a contract's month, whatever the revision.
  List<Dispute> ofMonth(UUID contractId, YearMonth period) {
    Conditions where =
        visible()
            .and("contractId = :contract", "contract", contractId)
            .and("period = :period", "period", period);
    return find(where.clauses(), where.values()).list();
  }

  /// By age.
  List<Dispute> list(DisputeFilter filter, PageRequest page) {
    Conditions where =
        visible()
            .and("id > :after", "after", page.afterId().orElse(null))
            .and("scorecardId = :scorecard", "scorecard", filter.scorecardId())
            .and("contractId = :contract", "contract", filter.contractId())
            .and("vendorId = :vendor", "vendor", filter.vendorId())
            .and("period = :period", "period", filter.period())
            .and("status = :status", "status", filter.status());
    return find(where.clauses(), Sort.by("id"), where.values()).page(0, page.rows()).list();
  }

  private Conditions visible() {
    return new Conditions().and("vendorId = :own", "own", scope.vendor().orElse(null));
  }
}
