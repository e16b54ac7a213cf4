package dev.plumbline.vendor.activity;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Every query of the register of activities and of their assessments.
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

  /// The newest of each history until the end of a day, for any number of activities at once.
  private static final String FACTS =
      """
      select new dev.plumbline.vendor.activity.PlacementFacts(
        a.code, a.name, a.yearlyVolume, s, o, oRevoked, w, wRevoked)
      from Activity a
      left join Assessment s on s.activityId = a.id and s.number = (
        select max(e.number) from Assessment e where e.activityId = a.id and e.at < :end)
      left join VerdictOverride o on o.activityId = a.id and o.number = (
        select max(e.number) from VerdictOverride e where e.activityId = a.id and e.at < :end)
      left join Revocation oRevoked on oRevoked.rulingId = o.id
      left join Waiver w on w.activityId = a.id and w.number = (
        select max(e.number) from Waiver e where e.activityId = a.id and e.at < :end)
      left join Revocation wRevoked on wRevoked.rulingId = w.id
      """;

  Optional<Activity> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /// Held until the transaction ends, so that changes of one activity happen one after another.
  Optional<Activity> forChange(String code) {
    return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /// By code.
  List<Activity> list(ActivityFilter filter, PageRequest page) {
    var where =
        new Conditions()
            .and("code > :after", "after", page.afterText().orElse(null))
            .and("code = :code", "code", filter.code())
            .and("retired = :retired", "retired", filter.retired());
    return find(where.clauses(), Sort.by("code"), where.values()).page(0, page.rows()).list();
  }

  /// Those of the codes that an activity has.
  Set<String> known(Collection<String> codes) {
    return Set.copyOf(
        getEntityManager()
            .createQuery("select code from Activity where code in :codes", String.class)
            .setParameter("codes", codes)
            .getResultList());
  }

  /// By version.
  List<Assessment> assessments(UUID activityId, PageRequest page) {
    return getEntityManager()
        .createQuery(
            "from Assessment where activityId = ?1 and number > ?2 order by number",
            Assessment.class)
        .setParameter(1, activityId)
        .setParameter(2, page.afterText().map(Integer::valueOf).orElse(0))
        .setMaxResults(page.rows())
        .getResultList();
  }

  Optional<Assessment> assessment(UUID activityId, int number) {
    return getEntityManager()
        .createQuery("from Assessment where activityId = ?1 and number = ?2", Assessment.class)
        .setParameter(1, activityId)
        .setParameter(2, number)
        .getResultStream()
        .findFirst();
  }

  Assessment assessment(UUID id) {
    return getEntityManager().find(Assessment.class, id);
  }

  /// What is known at the end of the day of those activities that there are.
  List<PlacementFacts> facts(Collection<String> codes, LocalDate day) {
    return getEntityManager()
        .createQuery(FACTS + "where a.code in :codes", PlacementFacts.class)
        .setParameter("codes", codes)
        .setParameter("end", endOf(day))
        .getResultList();
  }

  /// What is known at the end of the day of every activity that is not retired, by code.
  List<PlacementFacts> portfolio(LocalDate day) {
    return getEntityManager()
        .createQuery(FACTS + "where not a.retired order by a.code", PlacementFacts.class)
        .setParameter("end", endOf(day))
        .getResultList();
  }

  /// The number of an activity's next entry of a kind.
  int nextNumber(Class<? extends HistoryEntry> kind, Activity activity) {
    return getEntityManager()
        .createQuery(
            "select coalesce(max(number), 0) + 1 from %s where activityId = ?1"
                .formatted(kind.getSimpleName()),
            Integer.class)
        .setParameter(1, activity.id())
        .getSingleResult();
  }

  void add(HistoryEntry entry) {
    getEntityManager().persist(entry);
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
