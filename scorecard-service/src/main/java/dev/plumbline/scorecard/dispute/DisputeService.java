package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.correction.CorrectionService;
import dev.plumbline.scorecard.dispute.statement.Claim;
import dev.plumbline.scorecard.dispute.statement.DisputeStatus;
import dev.plumbline.scorecard.dispute.statement.Verdict;
import dev.plumbline.scorecard.scorecard.Publication;
import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What vendors do with disputes, and what everybody reads of them. While one is open, its month's
/// scorecard is DISPUTED.
@ApplicationScoped
@Transactional
public class DisputeService {

  private final DisputeBook book;
  private final Disputes disputes;
  private final CorrectionService corrections;
  private final ScorecardService scorecards;
  private final ScorecardLifeService life;
  private final Transactions transactions;
  private final Clock clock;

  DisputeService(
      DisputeBook book,
      Disputes disputes,
      CorrectionService corrections,
      ScorecardService scorecards,
      ScorecardLifeService life,
      Transactions transactions,
      Clock clock) {
    this.book = book;
    this.disputes = disputes;
    this.corrections = corrections;
    this.scorecards = scorecards;
    this.life = life;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Objects to a clause of a scorecard.
  ///
  /// @throws ProblemException 409 where the scorecard cannot be disputed, or the clause is already;
  ///     422 for a clause that it does not have
  public UUID raise(UUID scorecardId, Claim claim) {
    StoredScorecard scorecard = life.held(scorecardId);
    life.requireNewest(scorecard);
    scorecard.require(Life.PUBLISHED, Life.DISPUTED);
    Instant now = clock.instant();
    scorecard
        .publication()
        .map(Publication::disputableUntil)
        .filter(closing -> !now.isBefore(closing))
        .ifPresent(
            closing -> {
              throw DisputeProblem.DISPUTE_WINDOW_CLOSED.because(
                  "It was over at %s.".formatted(closing));
            });
    requireUndisputed(scorecard, claim.clause());
    requireClause(scorecard, claim.clause());
    Dispute dispute = new Dispute(scorecard, claim, transactions.actor(), now);
    disputes.persistAndFlush(dispute);
    if (scorecard.life() == Life.PUBLISHED) {
      life.dispute(scorecard);
    }
    book.record("raised", dispute);
    return dispute.id();
  }

  /// Takes a dispute back.
  public UUID withdraw(UUID id, IfMatch expected) {
    HeldDispute held = book.held(id, expected);
    held.dispute().withdraw();
    book.reopen(held);
    book.record("withdrawn", held.dispute());
    return id;
  }

  /// Takes a rejected dispute to a joint review, or gives the vendor's word there anew.
  public UUID review(UUID id, IfMatch expected, String person, Verdict word) {
    HeldDispute held = book.held(id, expected);
    FrozenTerms terms = life.terms(held.scorecard());
    Instant now = clock.instant();
    held.dispute().review(person, word, terms.disputableUntil(now), now);
    book.propose(held, terms, word);
    if (held.newest().life() == Life.PUBLISHED) {
      life.dispute(held.newest());
    }
    book.record("reviewed", held.dispute());
    return id;
  }

  public DisputeDetails get(UUID id) {
    Dispute dispute = disputes.visible(id).orElseThrow(DisputeBook::notFound);
    return new DisputeDetails(
        dispute, corrections.ofDisputes(List.of(id)).getOrDefault(id, List.of()));
  }

  public Page<DisputeDetails> list(DisputeFilter filter, PageRequest request) {
    Page<Dispute> page = request.pageById(disputes.list(filter, request), Dispute::id);
    var figures = corrections.ofDisputes(page.items().stream().map(Dispute::id).toList());
    return page.map(it -> new DisputeDetails(it, figures.getOrDefault(it.id(), List.of())));
  }

  private void requireUndisputed(StoredScorecard scorecard, String clause) {
    boolean disputed =
        disputes.ofMonth(scorecard.contractId(), scorecard.period()).stream()
            .filter(dispute -> dispute.claim().clause().equals(clause))
            .anyMatch(
                dispute ->
                    dispute.isOpen()
                        || (dispute.scorecardId().equals(scorecard.id())
                            && dispute.status() != DisputeStatus.WITHDRAWN));
    if (disputed) {
      throw ProblemException.of(DisputeProblem.DISPUTE_EXISTS);
    }
  }

  private void requireClause(StoredScorecard scorecard, String clause) {
    if (scorecards.get(scorecard.id()).clauses().stream()
        .noneMatch(line -> line.code().equals(clause))) {
      throw ProblemException.invalid(
          List.of(Violation.at("/clause", "unknown-clause", "The scorecard has no such clause")));
    }
  }
}
