package dev.plumbline.scorecard.terms;

import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import dev.plumbline.service.job.Jobs;
import dev.plumbline.service.transaction.Transactions;
import dev.plumbline.web.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;

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
  public JobResult run(Job job) {
    try {
      follower.follow();
    } catch (ProblemException _) {
      // Whoever called contract-service has logged it.
    }
    return JobResult.again(every);
  }

  void begin(@Observes StartupEvent started, Jobs jobs, Transactions transactions) {
    transactions.runAsJob(kind(), () -> jobs.ensure(kind(), "all"));
  }
}
