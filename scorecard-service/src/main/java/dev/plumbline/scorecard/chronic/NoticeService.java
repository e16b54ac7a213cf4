package dev.plumbline.scorecard.chronic;

import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.scorecard.chronic.NoticeRows.Course;
import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Writes down what the client did about clauses that fail chronically, and marks it where a
/// restatement changes the ground of it.
@ApplicationScoped
@Transactional
public class NoticeService {

  private static final String NOTICE = "chronic-notice";

  private final NoticeRows rows;
  private final ScorecardLifeService life;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  NoticeService(
      NoticeRows rows,
      ScorecardLifeService life,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.life = life;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// Writes down what was done about a clause.
  ///
  /// @param scorecardId the newest of its month, published
  /// @throws ProblemException 409 where the scorecard or its clause gives no right, 422 with
  ///     everything that is wrong with the deed
  public UUID note(UUID scorecardId, Deed deed) {
    StoredScorecard scorecard = life.held(scorecardId);
    life.requireNewest(scorecard);
    scorecard.require(Life.PUBLISHED, Life.DISPUTED, Life.FINAL);
    Instant now = clock.instant();
    Course course = requireValid(scorecard, deed, now);
    if (!course.chronic()) {
      throw ChronicProblem.CLAUSE_NOT_CHRONIC.because(
          "Clause %s is not chronic in %s.".formatted(deed.clause(), scorecard.period()));
    }
    UUID id = rows.note(scorecard, course.origin(), deed, now, transactions.actor().name());
    record("noted", id, scorecard, Map.of("clause", deed.clause(), "action", deed.action()));
    return id;
  }

  /// Marks the notices of a restated month whose ground is another by it.
  ///
  /// @param next the revision that the restatement has made
  public void follow(StoredScorecard next, Instant at) {
    for (GroundChange change : rows.follow(next, at)) {
      record(
          change.stands() ? "ground-given-back" : "ground-taken-away",
          change.noticeId(),
          next,
          Map.of("scorecardId", next.id(), "revision", next.revision()));
    }
  }

  public ChronicNotice get(UUID id) {
    return rows.find(id)
        .map(it -> it.with(rows.changes(List.of(it))))
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is no such notice."));
  }

  /// By age.
  public Page<ChronicNotice> list(NoticeFilter filter, PageRequest request) {
    Page<ChronicNotice> page = request.pageById(rows.list(filter, request), ChronicNotice::id);
    Map<UUID, List<GroundChange>> changes =
        rows.changes(page.items()).stream().collect(groupingBy(GroundChange::noticeId));
    return page.map(it -> it.with(changes.getOrDefault(it.id(), List.of())));
  }

  /// A right is there to act on once its month is over.
  private Course requireValid(StoredScorecard scorecard, Deed deed, Instant now) {
    Optional<Course> course = rows.course(scorecard, deed.clause());
    ZoneId zone = life.terms(scorecard).agreed().calendar().zone();
    List<Violation> found = new ArrayList<>();
    if (course.isEmpty()) {
      found.add(Violation.at("/clause", "unknown-clause", "The scorecard has no such clause"));
    }
    if (deed.actedOn().isAfter(LocalDate.ofInstant(now, zone))) {
      found.add(Violation.at("/actedOn", "in-future", "This is still to come"));
    }
    if (!deed.actedOn().isAfter(scorecard.period().atEndOfMonth())) {
      found.add(Violation.at("/actedOn", "month-not-over", "The month was not over by then"));
    }
    if (!found.isEmpty()) {
      throw ProblemException.invalid(found);
    }
    return course.orElseThrow();
  }

  private void record(String action, UUID id, StoredScorecard scorecard, Map<String, Object> more) {
    audit.record(
        action,
        NOTICE,
        id,
        scorecard.vendorId(),
        Map.of(
            "contractId", scorecard.contractId(),
            "period", scorecard.period().toString(),
            "what", more));
  }
}
