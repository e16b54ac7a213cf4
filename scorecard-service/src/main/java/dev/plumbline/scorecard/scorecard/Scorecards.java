package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;
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
import org.jspecify.annotations.Nullable;

/// The scorecards that a caller may see: a vendor its own, and none before it is published.
@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<StoredScorecard, UUID> {

  private static final String VISIBLE_TO_VENDOR = "vendorId = :own and life <> PROVISIONAL";

  private static final String SELECT = "from Scorecard s where ";

  private static final String LIFE = "s.life = :life";

  private static final String NOT_YET_PUBLISHED =
      """
      not exists (
        select 1 from LifeChange c where c.scorecardId = s.id and c.since <= :asOf)""";

  /// By the last change until then.
  private static final String LIFE_THEN =
      """
      exists (
        select 1 from LifeChange c
        where c.scorecardId = s.id and c.since <= :asOf and c.life = :life and not exists (
          select 1 from LifeChange later
          where later.scorecardId = s.id and later.since <= :asOf and later.id > c.id))""";

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

  /// As it was known at an instant; absent for now.
  Optional<StoredScorecard> visible(UUID id, @Nullable Instant asOf) {
    Conditions where = visibleAt(asOf).and("s.id = :id", "id", id);
    return find(SELECT + where.clauses(), where.values()).firstResultOptional();
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
        visibleAt(filter.asOf())
            .and("s.id > :after", "after", page.afterId().orElse(null))
            .and("s.contractId = :contract", "contract", filter.contractId())
            .and("s.vendorId = :vendor", "vendor", filter.vendorId())
            .and("s.period = :period", "period", filter.period())
            .and("s.period >= :from", "from", filter.from())
            .and("s.period <= :to", "to", filter.to())
            .and("s.standing = :standing", "standing", filter.standing());
    life(where, filter.life(), filter.asOf());
    return find(SELECT + where.clauses() + " order by s.id", where.values())
        .page(0, page.rows())
        .list();
  }

  private static void life(Conditions where, @Nullable Life life, @Nullable Instant asOf) {
    if (asOf == null) {
      where.and(LIFE, "life", life);
    } else if (life == Life.PROVISIONAL) {
      where.and(NOT_YET_PUBLISHED, "asOf", asOf);
    } else {
      where.and(LIFE_THEN, "life", life);
    }
  }

  private Conditions visibleAt(@Nullable Instant asOf) {
    return new Conditions()
        .and("s.vendorId = :own and s.life <> PROVISIONAL", "own", scope.vendor().orElse(null))
        .and(
            scope.vendor().isPresent() ? "s.publication.at <= :asOf" : "s.computedAt <= :asOf",
            "asOf",
            asOf);
  }

  private Conditions visible() {
    return new Conditions().and(VISIBLE_TO_VENDOR, "own", scope.vendor().orElse(null));
  }
}
