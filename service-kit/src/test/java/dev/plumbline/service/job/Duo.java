package dev.plumbline.service.job;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;

/// Two jobs that need each other: either is done once it has met the other at work.
@Singleton
class Duo implements JobHandler {

  static final String KIND = "duo";

  private final Exchanger<String> meeting = new Exchanger<>();
  private final CompletableFuture<String> met = new CompletableFuture<>();

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public int atOnce() {
    return 2;
  }

  @Override
  public JobResult run(Job job) {
    try {
      met.complete(job.key() + " met " + meeting.exchange(job.key(), 10, TimeUnit.SECONDS));
      return JobResult.done();
    } catch (Exception e) {
      throw new IllegalStateException("nobody came", e);
    }
  }

  String met() throws Exception {
    return met.get(10, TimeUnit.SECONDS);
  }
}
