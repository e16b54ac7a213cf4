package dev.plumbline.scorecard.restatement;

import dev.plumbline.scorecard.chronic.NoticeService;
import dev.plumbline.scorecard.run.preparation.Preparation;
import dev.plumbline.scorecard.run.preparation.Prepared;
import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.scorecard.ScorecardService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.writing.Provenance;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.page.Page;
import dev.plumbline.service.page.PageRequest;
import dev.plumbline.service.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Works months out anew whose inputs have changed: the oldest first, because a later month looks
/// back on it, and all in the running transaction.
@ApplicationScoped
@Transactional
public class RestatementService {

  private final RestatementRows rows;
  private final Preparation preparation;
  private final ScorecardService scorecards;
  private final ScorecardLifeService life;
  private final NoticeService notices;
  private final TermsService terms;
  private final Transactions transactions;
  private final Clock clock;

  RestatementService(
      RestatementRows rows,
      Preparation preparation,
      ScorecardService scorecards,
      ScorecardLifeService life,
      NoticeService notices,
      TermsService terms,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.preparation = preparation;
    this.scorecards = scorecards;
    this.life = life;
    this.notices = notices;
    this.terms = terms;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Restates a published month and every later one that it touches.
  ///
  /// @return the month's new revision
  /// @throws ProblemException 409 for a scorecard that is not published or not the newest, or that
  ///     nothing has changed for
  public UUID restate(UUID scorecardId, Ground ground) {
    StoredScorecard scorecard = life.held(scorecardId);
    life.requireNewest(scorecard);
    scorecard.require(Life.PUBLISHED, Life.DISPUTED, Life.FINAL);
    return follow(scorecard, ground).orElseThrow(RestatementProblem.NOTHING_TO_RESTATE::problem);
  }

  /// As [#restate(UUID, Ground)], of a scorecard that is held already.
  ///
  /// @param scorecard the newest of its month
  /// @return absent where nothing has changed
  public Optional<UUID> follow(StoredScorecard scorecard, Ground ground) {
    Instant asOf = clock.instant();
    Optional<UUID> origin = revise(scorecard, Optional.empty(), ground, asOf);
    origin.ifPresent(
        begun ->
            life.later(scorecard)
                .forEach(
                    later -> {
                      if (later.life() == Life.PROVISIONAL) {
                        replace(later, asOf);
                      } else {
                        revise(later, Optional.of(begun), ground, asOf);
                      }
                    }));
    return origin;
  }

  /// Restates the months that were published before an earlier one, which they follow from, was.
  /// The first that is PROVISIONAL, and what follows from it, is left for its own publication.
  ///
  /// @param earlier just published
  public void carry(StoredScorecard earlier) {
    Instant asOf = clock.instant();
    Ground ground =
        new Ground(
            Cause.OTHER, "%s, an earlier month, was published later.".formatted(earlier.period()));
    life.later(earlier).stream()
        .takeWhile(later -> later.life() != Life.PROVISIONAL)
        .forEach(later -> revise(later, Optional.of(earlier.id()), ground, asOf));
  }

  /// The restatements of a scorecard's month, by age.
  public Page<Restatement> list(UUID scorecardId, PageRequest request) {
    StoredScorecard scorecard = scorecards.get(scorecardId).scorecard();
    return request.pageById(rows.ofMonth(scorecard, request), it -> it.after().scorecardId());
  }

  private Optional<UUID> revise(
      StoredScorecard scorecard, Optional<UUID> begun, Ground ground, Instant asOf) {
    return changed(scorecard, asOf)
        .map(
            prepared -> {
              UUID id = scorecards.storeBeside(scorecard, prepared.computed(), provenance(asOf));
              StoredScorecard next = life.succeed(id, scorecard, ground.isAgreed());
              rows.record(next, scorecard, begun.orElse(id), ground, transactions.actor(), asOf);
              notices.follow(next, asOf);
              return id;
            });
  }

  private void replace(StoredScorecard provisional, Instant asOf) {
    changed(provisional, asOf)
        .ifPresent(
            prepared ->
                scorecards.storeInPlace(provisional, prepared.computed(), provenance(asOf)));
  }

  private Optional<Prepared> changed(StoredScorecard scorecard, Instant asOf) {
    return preparation.changed(scorecard, life.inForce(scorecard), asOf);
  }

  private Provenance provenance(Instant asOf) {
    return new Provenance(null, transactions.actor().subject(), terms.feedPosition(), asOf);
  }
}
