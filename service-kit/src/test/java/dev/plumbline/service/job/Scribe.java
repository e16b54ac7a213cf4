package dev.plumbline.service.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Does jobs as a test says, and notes each time it did.
@Singleton
class Scribe implements JobHandler {

  static final String KIND = "scribe";

  private final Map<String, Function<Job, JobResult>> scripts = new ConcurrentHashMap<>();
  private final BlockingQueue<String> done = new LinkedBlockingQueue<>();

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobResult run(Job job) {
    JobResult result = scripts.getOrDefault(job.key(), _ -> JobResult.done()).apply(job);
    done.add(job.key() + " " + job.attempt());
    return result;
  }

  void script(String key, Function<Job, JobResult> script) {
    scripts.put(key, script);
  }

  /// The next job that was done, with its attempt.
  @Nullable String next() throws InterruptedException {
    return done.poll(10, TimeUnit.SECONDS);
  }

  /// What is done within a while; nothing is expected.
  @Nullable String within(Duration time) throws InterruptedException {
    return done.poll(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
