package dev.plumbline.scorecard.finalisation;

import dev.plumbline.scorecard.dispute.JointReviews;
import dev.plumbline.scorecard.scorecard.life.Settling;
import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Ends joint reviews that came to nothing in time, and then makes FINAL whatever nobody objects to
/// any more, one replica for all. Each is a transaction of its own, which looks again; one that
/// cannot be settled keeps no other waiting.
@Singleton
class FinalisationJob implements JobHandler {

  static final String KIND = "finalisation";

  private static final int PAGE = 500;

  private final JointReviews reviews;
  private final FinalisationService finalisation;
  private final Duration every;

  FinalisationJob(
      JointReviews reviews, FinalisationService finalisation, FinalisationSettings settings) {
    this.reviews = reviews;
    this.finalisation = finalisation;
    this.every = settings.every();
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<String> standing() {
    return Optional.of("all");
  }

  @Override
  public JobResult run(Job job) {
    job.withEachId(last -> reviews.over(last, PAGE), reviews::end);
    job.withEach(
        Settling.BEFORE_ALL,
        last -> finalisation.due(last, PAGE),
        card -> finalisation.settle(card.id()));
    return JobResult.again(every);
  }
}
