package dev.plumbline.scorecard.publication;

import dev.plumbline.scorecard.restatement.RestatementService;
import dev.plumbline.scorecard.run.preparation.Preparation;
import dev.plumbline.scorecard.scorecard.ScorecardLifeService;
import dev.plumbline.scorecard.scorecard.StoredScorecard;
import dev.plumbline.scorecard.scorecard.life.Life;
import dev.plumbline.service.etag.IfMatch;
import dev.plumbline.web.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Shows scorecards to their vendors: those that say what is known. What was published of later
/// months is restated with it, because it follows from it.
@ApplicationScoped
@Transactional
public class PublicationService {

  private final ScorecardLifeService life;
  private final Preparation preparation;
  private final RestatementService restatements;
  private final Clock clock;

  PublicationService(
      ScorecardLifeService life,
      Preparation preparation,
      RestatementService restatements,
      Clock clock) {
    this.life = life;
    this.preparation = preparation;
    this.restatements = restatements;
    this.clock = clock;
  }

  /// Publishes a provisional scorecard: as whoever publishes it has seen it, because a run may
  /// have replaced it since.
  ///
  /// @throws ProblemException 428, 412, 409 where its life, an earlier month or a clause that waits
  ///     for a report forbids it, or where it would come out of something else now
  public UUID publish(UUID id, IfMatch expected) {
    StoredScorecard scorecard = life.held(id);
    expected.check(scorecard.version());
    scorecard.require(Life.PROVISIONAL);
    if (preparation.changed(scorecard, life.inForce(scorecard), clock.instant()).isPresent()) {
      throw PublicationProblem.SCORECARD_OUTDATED.because(
          "Something that this scorecard is worked out of has changed since.");
    }
    life.publish(scorecard);
    restatements.carry(scorecard);
    return id;
  }
}
