package dev.plumbline.service.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A standing job, which nobody asks for.
@Singleton
public class NightWatch implements JobHandler {

  static final String KIND = "night-watch";

  private final CompletableFuture<String> begun = new CompletableFuture<>();

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<String> standing() {
    return Optional.of("gate");
  }

  @Override
  public JobResult run(Job job) {
    begun.complete(job.key());
    return JobResult.again(Duration.ofDays(1));
  }

  /// The key of the job, once it was done for the first time.
  public String begun() throws Exception {
    return begun.get(30, TimeUnit.SECONDS);
  }
}
