package dev.plumbline.scorecard.terms;

import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import dev.plumbline.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Follows the feed all the time, one replica for all. That contract-service is away now and then
/// is no fault of this job: it asks again.
@Singleton
class FeedJob implements JobHandler {

  private final FeedFollower follower;
  private final Duration every;

  FeedJob(FeedFollower follower, FeedSettings settings) {
    this.follower = follower;
    this.every = settings.every();
  }

  @Override
  public String kind() {
    return FeedFollower.KIND;
  }

  @Override
  public Optional<String> standing() {
    return Optional.of("all");
  }

  @Override
  public JobResult run(Job job) {
    try {
      follower.follow();
    } catch (ProblemException _) {
      // Whoever called contract-service has logged it.
    }
    return JobResult.again(every);
  }
}
