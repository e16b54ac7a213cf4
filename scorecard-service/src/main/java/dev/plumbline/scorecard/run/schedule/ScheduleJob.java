package dev.plumbline.scorecard.run.schedule;

import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/// Looks for due months now and then, one replica for all. The runs that it starts are requested by
/// `schedule`.
@Singleton
class ScheduleJob implements JobHandler {

  private final DueRuns due;
  private final Duration every;

  ScheduleJob(DueRuns due, RunSettings settings) {
    this.due = due;
    this.every = settings.every();
  }

  @Override
  public String kind() {
    return "schedule";
  }

  @Override
  public Optional<String> standing() {
    return Optional.of("all");
  }

  @Override
  public JobResult run(Job job) {
    due.months().forEach(month -> job.inTransaction(() -> due.start(month)));
    return JobResult.again(every);
  }
}
