package dev.plumbline.vendor.programme;

import dev.plumbline.service.page.Conditions;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every query of programmes, with their documents, signatures and steps.
@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, UUID> {

  /// Before every id that there is.
  private static final UUID START = new UUID(0, 0);

  /// Held until the transaction ends, so that changes of one programme happen one after another.
  Optional<Programme> forChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Programme> named(String reference) {
    return find("reference", reference).firstResultOptional();
  }

  /// By age.
  List<Programme> list(ProgrammeFilter filter, PageRequest page) {
    var where =
        new Conditions()
            .and("id > :after", "after", page.afterId().orElse(null))
            .and("stage = :stage", "stage", filter.stage())
            .and("reference = :reference", "reference", filter.reference());
    return find(where.clauses(), Sort.by("id"), where.values()).page(0, page.rows()).list();
  }

  Optional<ProgrammePart> part(PartId id) {
    return Optional.ofNullable(getEntityManager().find(ProgrammePart.class, id));
  }

  /// Of one kind about activities in scope, by activity.
  List<ProgrammePart> parts(Programme programme, PartKind kind, PageRequest page) {
    return getEntityManager()
        .createQuery(
            "from ProgrammePart where programmeId = ?1 and kind = ?2 and activity in ?3"
                + " and activity > ?4 order by activity",
            ProgrammePart.class)
        .setParameter(1, programme.id())
        .setParameter(2, kind)
        .setParameter(3, programme.profile().activities())
        .setParameter(4, page.afterText().orElse(""))
        .setMaxResults(page.rows())
        .getResultList();
  }

  /// All that counts: what was written about an activity that has left the scope does not.
  ProgrammeParts parts(Programme programme) {
    return new ProgrammeParts(
        getEntityManager()
            .createQuery(
                "from ProgrammePart where programmeId = ?1 and (activity = '' or activity in ?2)",
                ProgrammePart.class)
            .setParameter(1, programme.id())
            .setParameter(2, programme.profile().activities())
            .getResultList());
  }

  /// By age.
  List<SignOff> signOffs(UUID programmeId, PageRequest page) {
    return getEntityManager()
        .createQuery("from SignOff where programmeId = ?1 and id > ?2 order by id", SignOff.class)
        .setParameter(1, programmeId)
        .setParameter(2, page.afterId().orElse(START))
        .setMaxResults(page.rows())
        .getResultList();
  }

  /// Of one content of the business case.
  List<SignOff> signOffs(UUID programmeId, int caseNumber) {
    return getEntityManager()
        .createQuery("from SignOff where programmeId = ?1 and caseNumber = ?2", SignOff.class)
        .setParameter(1, programmeId)
        .setParameter(2, caseNumber)
        .getResultList();
  }

  /// Those that this person gave under any name, or that anybody gave in this person's.
  List<SignOff> signOffs(UUID programmeId, Actor person) {
    return getEntityManager()
        .createQuery(
            "from SignOff where programmeId = ?1 and (stakeholder = ?2 or actor = ?3)",
            SignOff.class)
        .setParameter(1, programmeId)
        .setParameter(2, person.name())
        .setParameter(3, person.subject())
        .getResultList();
  }

  Optional<SignOff> signOff(UUID programmeId, UUID id) {
    return Optional.ofNullable(getEntityManager().find(SignOff.class, id))
        .filter(signOff -> signOff.programmeId().equals(programmeId));
  }

  /// By age.
  List<StageChange> stageChanges(UUID programmeId, PageRequest page) {
    return getEntityManager()
        .createQuery(
            "from StageChange where programmeId = ?1 and id > ?2 order by id", StageChange.class)
        .setParameter(1, programmeId)
        .setParameter(2, page.afterId().orElse(START))
        .setMaxResults(page.rows())
        .getResultList();
  }

  Optional<StageChange> stageChange(UUID programmeId, UUID id) {
    return Optional.ofNullable(getEntityManager().find(StageChange.class, id))
        .filter(change -> change.programmeId().equals(programmeId));
  }

  void add(ProgrammePart part) {
    getEntityManager().persist(part);
  }

  void add(SignOff signOff) {
    getEntityManager().persist(signOff);
  }

  void add(StageChange change) {
    getEntityManager().persist(change);
  }
}
