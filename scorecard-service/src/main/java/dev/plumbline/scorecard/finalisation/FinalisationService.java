package dev.plumbline.scorecard.finalisation;

import dev.plumbline.scorecard.ledger.LedgerService;
import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.scorecard.scorecard.life.Settling;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Makes scorecards FINAL and posts what they come to; each method is one transaction.
@ApplicationScoped
@Transactional
public class FinalisationService {

  private final ScorecardLifeService scorecards;
  private final TermsService terms;
  private final LedgerService ledger;
  private final Clock clock;

  FinalisationService(
      ScorecardLifeService scorecards, TermsService terms, LedgerService ledger, Clock clock) {
    this.ledger = ledger;
    this.scorecards = scorecards;
    this.terms = terms;
    this.clock = clock;
  }

  /// Settles a scorecard.
  ///
  /// @throws ProblemException 428, 412, 409 where its life or its month forbids it, with everything
  ///     that stands in the way
  public UUID finalise(UUID id, IfMatch expected) {
    StoredScorecard scorecard = scorecards.held(id);
    expected.check(scorecard.version());
    scorecards.requireNewest(scorecard);
    scorecard.require(Life.PUBLISHED);
    List<String> obstacles = obstacles(scorecard);
    if (!obstacles.isEmpty()) {
      throw FinalisationProblem.SCORECARD_NOT_SETTLED.because(String.join(" ", obstacles));
    }
    finalise(scorecard);
    return id;
  }

  /// Some of the scorecards whose time to object is over, each contract's in the order of its
  /// months.
  List<Settling> due(Settling after, int most) {
    return scorecards.due(after, most);
  }

  /// Settles a scorecard whose time to object is over, unless something else stands in the way, or
  /// somebody changed or restated it meanwhile.
  void settle(UUID id) {
    StoredScorecard scorecard = scorecards.held(id);
    if (scorecard.life() == Life.PUBLISHED
        && scorecards.newest(scorecard).revision() == scorecard.revision()
        && obstacles(scorecard).isEmpty()) {
      finalise(scorecard);
    }
  }

  private void finalise(StoredScorecard scorecard) {
    scorecards.finalise(scorecard);
    ledger.post(scorecard);
  }

  private List<String> obstacles(StoredScorecard scorecard) {
    FrozenTerms inForce = scorecards.terms(scorecard);
    return new Situation(
            scorecard.settlesAt().orElseThrow(),
            inForce.endOf(scorecard.period()),
            terms.allChangesKnownAt(),
            scorecard.termsVersion(),
            inForce.agreed().version(),
            scorecards.firstNotFinal(
                scorecard.contractId(), inForce.agreed().firstMonth(), scorecard.period()))
        .obstacles(clock.instant());
  }
}
