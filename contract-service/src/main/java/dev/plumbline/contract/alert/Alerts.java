package dev.plumbline.contract.alert;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every query of alerts. They are the client's alone: no vendor's request comes here, and the
/// database gives a vendor's transaction no right to the table.
@ApplicationScoped
class Alerts implements PanacheRepositoryBase<Alert, UUID> {

  private static final int BATCH = 500;

  /// Those of a contract whose reason has not gone, held until the transaction ends.
  List<Alert> standing(UUID contractId) {
    return find("contractId = ?1 and endedAt is null", contractId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /// The contracts that may have reasons for alerts: those that are active, and those with an alert
  /// that stands, by id, some at a time. One that is over has none left once its alerts have ended.
  List<UUID> contracts(UUID after) {
    return getEntityManager()
        .createQuery(
            """
            select c.contractId from Contract c
            where c.contractId > ?1 and (c.status = ACTIVE or exists (
              select 1 from Alert a where a.contractId = c.contractId and a.endedAt is null))
            order by c.contractId""",
            UUID.class)
        .setParameter(1, after)
        .setMaxResults(BATCH)
        .getResultList();
  }

  Optional<Alert> forChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /// The one that was ever raised for the reason.
  Optional<Alert> raisedFor(UUID contractId, Reason reason) {
    return find(
            "contractId = ?1 and kind = ?2 and subject = ?3 and dueOn = ?4",
            contractId,
            reason.kind(),
            reason.subject(),
            reason.dueOn())
        .firstResultOptional();
  }

  /// By due date.
  ///
  /// @param dueBy the last instant at which a due day begins
  List<Alert> list(AlertFilter filter, @Nullable Instant dueBy, PageRequest page) {
    LocalDate afterDay = page.afterNumber(0).map(LocalDate::ofEpochDay).orElse(null);
    var where =
        new Conditions()
            .and("dueAt <= :dueBy", "dueBy", dueBy)
            .and("state = :state", "state", filter.state())
            .and("kind = :kind", "kind", filter.kind())
            .and("contractId = :contractId", "contractId", filter.contractId())
            .and("dueOn >= :afterDay", "afterDay", afterDay);
    if (afterDay != null) {
      where.and("(dueOn > :afterDay or id > :afterId)", "afterId", page.afterId(1).orElse(null));
    }
    return find(where.clauses() + " order by dueOn, id", where.values())
        .page(0, page.rows())
        .list();
  }
}
