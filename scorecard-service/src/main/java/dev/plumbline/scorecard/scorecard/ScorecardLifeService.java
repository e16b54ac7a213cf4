package dev.plumbline.scorecard.scorecard;

import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.life.LifeRows;
import dev.plumbline.scorecard.scorecard.life.Settling;
import dev.plumbline.scorecard.scorecard.parts.ScorecardParts;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.audit.Audit;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What becomes of scorecards from their publication on. Each change is kept with its time, so that
/// what was known at an instant can be told later.
@ApplicationScoped
@Transactional
public class ScorecardLifeService {

  private final Scorecards scorecards;
  private final ScorecardParts parts;
  private final LifeRows life;
  private final TermsService terms;
  private final Transactions transactions;
  private final Audit audit;
  private final Clock clock;

  ScorecardLifeService(
      Scorecards scorecards,
      ScorecardParts parts,
      LifeRows life,
      TermsService terms,
      Transactions transactions,
      Audit audit,
      Clock clock) {
    this.scorecards = scorecards;
    this.parts = parts;
    this.life = life;
    this.terms = terms;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  /// A scorecard that nobody else changes until the transaction ends; on the client's side nobody
  /// changes another month of its contract either.
  public StoredScorecard held(UUID id) {
    if (transactions.actor().vendorId() == null) {
      terms.hold(life.contractOf(id).stream().toList());
    }
    return scorecards.forChange(id).orElseThrow(ScorecardProblem::notFound);
  }

  /// The newest revision of a scorecard's month, held like it.
  public StoredScorecard newest(StoredScorecard scorecard) {
    return scorecards.newest(scorecard.contractId(), scorecard.period());
  }

  /// That no newer revision has taken its place.
  ///
  /// @throws ProblemException `scorecard-superseded` for any revision of a month but the newest
  public void requireNewest(StoredScorecard scorecard) {
    int newest = newest(scorecard).revision();
    if (newest != scorecard.revision()) {
      throw ScorecardProblem.SCORECARD_SUPERSEDED.because(
          "This is revision %d; the newest of its month is %d."
              .formatted(scorecard.revision(), newest));
    }
  }

  /// Shows a scorecard to its vendor.
  public void publish(StoredScorecard scorecard) {
    Instant now = clock.instant();
    publish(scorecard, terms(scorecard).disputableUntil(now), now);
    changed("published", scorecard, now);
  }

  /// What a month came to tells of those before it, so none of them is PROVISIONAL any more.
  private void publish(StoredScorecard scorecard, Instant closing, Instant now) {
    life.firstProvisional(scorecard.contractId(), scorecard.period())
        .ifPresent(
            month -> {
              throw ScorecardProblem.SCORECARD_OUT_OF_ORDER.because(
                  "%1$s follows from %2$s, which is PROVISIONAL; publish %2$s first."
                      .formatted(scorecard.period(), month));
            });
    scorecard.publish(parts.isPending(scorecard), closing, transactions.actor(), now);
  }

  /// Publishes the revision that follows another. What both sides agreed on has what was left of
  /// the other's time to dispute; anything else can be disputed anew. What was FINAL is so again
  /// after the month that it is restated with.
  public StoredScorecard succeed(UUID id, StoredScorecard restated, boolean agreed) {
    Instant now = clock.instant();
    StoredScorecard next = scorecards.forChange(id).orElseThrow();
    Instant closing =
        agreed
            ? restated.publication().orElseThrow().disputableUntil()
            : terms(restated).disputableUntil(now);
    publish(next, closing, now);
    restated.settlesAt().ifPresent(next::hold);
    changed("restated", next, now);
    if (restated.life() == Life.DISPUTED) {
      dispute(next);
    }
    return next;
  }

  /// The newest scorecards of the contract's later months, in their order, held.
  public List<StoredScorecard> later(StoredScorecard scorecard) {
    return scorecards.later(scorecard.contractId(), scorecard.period());
  }

  /// The vendor objects to it.
  public void dispute(StoredScorecard scorecard) {
    scorecard.dispute();
    changed("disputed", scorecard, clock.instant());
  }

  /// Nobody objects to it any more.
  public void reopen(StoredScorecard scorecard) {
    scorecard.reopen();
    changed("dispute-settled", scorecard, clock.instant());
  }

  /// Keeps it from becoming FINAL before an instant.
  public void hold(StoredScorecard scorecard, Instant until) {
    scorecard.hold(until);
  }

  /// Settles it.
  public void finalise(StoredScorecard scorecard) {
    scorecard.finalise();
    changed("finalised", scorecard, clock.instant());
  }

  /// The first month from one on, and before another, that is not FINAL.
  public Optional<YearMonth> firstNotFinal(UUID contractId, YearMonth from, YearMonth before) {
    return life.firstNotFinal(contractId, from, before);
  }

  /// Some of those whose time to object is over, each contract's in the order of its months.
  public List<Settling> due(Settling after, int most) {
    return life.due(clock.instant(), after, most);
  }

  /// When a month became FINAL for the first time.
  public Optional<Instant> firstFinal(UUID contractId, YearMonth period) {
    return life.firstFinal(contractId, period);
  }

  public FrozenTerms terms(StoredScorecard scorecard) {
    return inForce(scorecard).terms();
  }

  /// The terms that are in force in the scorecard's month.
  ///
  /// @throws ProblemException 503 while they have not been fetched
  public TermsInForce.Present inForce(StoredScorecard scorecard) {
    return switch (terms.inForce(scorecard.contractId(), scorecard.period())) {
      case TermsInForce.Present present -> present;
      case TermsInForce.Unfetched unfetched -> throw unfetched.problem();
      case TermsInForce.None _ ->
          throw ScorecardProblem.ILLEGAL_SCORECARD_CHANGE.because(
              "The contract's term does not cover the month any more.");
    };
  }

  private void changed(String action, StoredScorecard scorecard, Instant at) {
    life.record(scorecard, at);
    audit.record(
        action,
        ScorecardService.SCORECARD,
        scorecard.id(),
        scorecard.vendorId(),
        Map.of(
            "contractId", scorecard.contractId(),
            "period", scorecard.period().toString(),
            "revision", scorecard.revision(),
            "inputHash", scorecard.inputHash()));
  }
}
