package dev.plumbline.vendor.selection;

import dev.plumbline.service.page.PageRequest;
import dev.plumbline.web.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every query of selections, with what belongs to them.
@ApplicationScoped
class Selections implements PanacheRepositoryBase<Selection, UUID> {

  /// Before every id that there is.
  private static final UUID START = new UUID(0, 0);

  private static final String OPEN = "programmeId = ?1 and status = ?2";

  Optional<Selection> open(UUID programmeId) {
    return open(programmeId, LockModeType.NONE);
  }

  /// Held against changes until the transaction ends, so that who is to score and who has scored is
  /// read as it was at one moment.
  Optional<Selection> steady(UUID programmeId) {
    return open(programmeId, LockModeType.PESSIMISTIC_READ);
  }

  /// @throws ProblemException `not-found`, `selection-not-open`
  Selection required(UUID programmeId) {
    return open(programmeId).orElseThrow(() -> notOpen(programmeId));
  }

  /// As [#steady].
  ///
  /// @throws ProblemException `not-found`, `selection-not-open`
  Selection requiredSteady(UUID programmeId) {
    return steady(programmeId).orElseThrow(() -> notOpen(programmeId));
  }

  /// Held until the transaction ends, so that changes of one selection happen one after another.
  ///
  /// @throws ProblemException `not-found`, `selection-not-open`
  Selection forChange(UUID programmeId) {
    return open(programmeId, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> notOpen(programmeId));
  }

  private Optional<Selection> open(UUID programmeId, LockModeType lock) {
    return find(OPEN, programmeId, SelectionStatus.OPEN).withLock(lock).firstResultOptional();
  }

  private ProblemException notOpen(UUID programmeId) {
    requireProgramme(programmeId);
    return ProblemException.of(SelectionProblem.SELECTION_NOT_OPEN);
  }

  /// Knows programmes as the foreign key knows them, by their table: their feature knows this one.
  ///
  /// @throws ProblemException `not-found`
  void requireProgramme(UUID programmeId) {
    List<?> there =
        getEntityManager()
            .createNativeQuery("select id from programme where id = ?1")
            .setParameter(1, programmeId)
            .getResultList();
    if (there.isEmpty()) {
      throw UnknownProgramme.problem();
    }
  }

  long rounds(UUID programmeId) {
    return count("programmeId", programmeId);
  }

  /// By age.
  List<Selection> rounds(UUID programmeId, PageRequest page) {
    return find(
            "programmeId = ?1 and id > ?2",
            Sort.by("id"),
            programmeId,
            page.afterId().orElse(START))
        .page(0, page.rows())
        .list();
  }

  Optional<Selection> round(UUID programmeId, UUID id) {
    return findByIdOptional(id).filter(it -> it.programmeId().equals(programmeId));
  }

  Optional<Candidate> candidate(Selection selection, UUID vendorId) {
    return Optional.ofNullable(
        getEntityManager().find(Candidate.class, new Candidate.Key(selection.id(), vendorId)));
  }

  /// By age.
  List<Candidate> candidates(Selection selection) {
    return getEntityManager()
        .createQuery("from Candidate where selectionId = ?1 order by id", Candidate.class)
        .setParameter(1, selection.id())
        .getResultList();
  }

  /// By age.
  List<Candidate> candidates(Selection selection, PageRequest page) {
    return getEntityManager()
        .createQuery(
            "from Candidate where selectionId = ?1 and id > ?2 order by id", Candidate.class)
        .setParameter(1, selection.id())
        .setParameter(2, page.afterId().orElse(START))
        .setMaxResults(page.rows())
        .getResultList();
  }

  Blindness blindness(Selection selection) {
    List<ScoreSheet> sheets =
        getEntityManager()
            .createQuery(
                "from ScoreSheet where selectionId = ?1 order by evaluator", ScoreSheet.class)
            .setParameter(1, selection.id())
            .getResultList();
    return new Blindness(selection.evaluators(), sheets);
  }

  /// The one that counts.
  Optional<Award> award(Selection selection) {
    return getEntityManager()
        .createQuery("from Award where selectionId = ?1 order by id desc", Award.class)
        .setParameter(1, selection.id())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<AwardApproval> approval(Selection selection) {
    return Optional.ofNullable(getEntityManager().find(AwardApproval.class, selection.id()));
  }

  /// @throws ProblemException `award-approved`
  void requireUndecided(Selection selection) {
    if (approval(selection).isPresent()) {
      throw ProblemException.of(SelectionProblem.AWARD_APPROVED);
    }
  }

  void add(Candidate candidate) {
    getEntityManager().persist(candidate);
  }

  void add(ScoreSheet sheet) {
    getEntityManager().persist(sheet);
  }

  void add(Award award) {
    getEntityManager().persist(award);
  }

  void add(AwardApproval approval) {
    getEntityManager().persist(approval);
  }

  void drop(ScoreSheet draft) {
    getEntityManager().remove(draft);
  }
}
