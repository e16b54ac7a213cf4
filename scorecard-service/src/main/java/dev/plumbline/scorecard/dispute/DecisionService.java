package dev.plumbline.scorecard.dispute;

import dev.plumbline.scorecard.correction.CorrectionService;
import dev.plumbline.scorecard.dispute.statement.Outcome;
import dev.plumbline.scorecard.dispute.statement.Verdict;
import dev.plumbline.scorecard.restatement.Cause;
import dev.plumbline.scorecard.restatement.Ground;
import dev.plumbline.scorecard.restatement.RestatementService;
import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// What the client decides of disputes: by somebody who did not work the scorecard out. An upheld
/// one restates its month.
@ApplicationScoped
@Transactional
public class DecisionService {

  private final DisputeBook book;
  private final CorrectionService corrections;
  private final ScorecardLifeService life;
  private final RestatementService restatements;
  private final Transactions transactions;
  private final Clock clock;

  DecisionService(
      DisputeBook book,
      CorrectionService corrections,
      ScorecardLifeService life,
      RestatementService restatements,
      Transactions transactions,
      Clock clock) {
    this.book = book;
    this.corrections = corrections;
    this.life = life;
    this.restatements = restatements;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Decides of a dispute.
  ///
  /// @throws ProblemException 409 for whoever had the scorecard worked out or published it
  public UUID decide(UUID id, IfMatch expected, Verdict verdict) {
    HeldDispute held = book.held(id, expected);
    requireAnother(held.scorecard());
    FrozenTerms terms = life.terms(held.scorecard());
    Instant now = clock.instant();
    held.dispute().decide(verdict, terms.disputableUntil(now), transactions.actor(), now);
    book.propose(held, terms, verdict);
    settle(held, verdict.outcome(), verdict.reason(), now);
    book.record("decided", held.dispute());
    return id;
  }

  /// Agrees to the vendor's word, which ends the joint review.
  public UUID agree(UUID id, IfMatch expected, String person, String why) {
    HeldDispute held = book.held(id, expected);
    requireAnother(held.scorecard());
    Instant now = clock.instant();
    settle(held, held.dispute().agree(person, why, now), why, now);
    book.record("agreed", held.dispute());
    return id;
  }

  private void settle(HeldDispute held, Outcome outcome, String why, Instant now) {
    held.dispute()
        .reviewableUntil()
        .filter(now::isBefore)
        .ifPresent(until -> life.hold(held.newest(), until));
    book.reopen(held);
    if (outcome.corrects()) {
      corrections.agree(DisputeBook.origin(held.dispute()), now);
      restatements.follow(held.newest(), new Ground(Cause.DISPUTE, why));
    }
  }

  private void requireAnother(StoredScorecard scorecard) {
    if (scorecard.isOf(transactions.actor())) {
      throw ProblemException.of(DisputeProblem.OWN_COMPUTATION);
    }
  }
}
