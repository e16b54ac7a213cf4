package dev.plumbline.service.job;

import dev.plumbline.service.transaction.Transactions;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Claims jobs that are due and has them done: of each kind as many at once in this replica as its
/// handler says. Each has a platform thread: a virtual one that calculates would not let requests
/// take their turn.
@Singleton
class JobRunner {

  /// So many renewals of a replica may fail to come before another one takes its jobs.
  private static final int MISSED_RENEWALS = 20;

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private static final Logger LOG = Logger.getLogger(JobRunner.class);

  private final Map<String, JobHandler> handlers;
  private final Set<Claim> running = ConcurrentHashMap.newKeySet();
  private final ReentrantLock looking = new ReentrantLock();
  private volatile boolean begun;
  private volatile boolean stopping;
  private final JobTable table;
  private final Transactions transactions;
  private final Duration lease;

  JobRunner(
      @All List<JobHandler> handlers,
      JobTable table,
      Transactions transactions,
      JobSettings settings) {
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    this.table = table;
    this.transactions = transactions;
    this.lease = settings.every().multipliedBy(MISSED_RENEWALS);
  }

  @Scheduled(identity = "jobs", every = "{plumbline.job.every}")
  void tick() {
    if (stopping || !looking.tryLock()) {
      return;
    }
    try {
      begin();
      running.forEach(this::renew);
      while (startOne()) {}
    } catch (RuntimeException e) {
      LOG.warnf("Jobs wait: %s", e.getMessage());
    } finally {
      looking.unlock();
    }
  }

  /// A service that ends takes no more jobs; what it holds is taken over when the lease is out.
  void stop(@Observes ShutdownEvent end) {
    stopping = true;
  }

  /// Looks for work now.
  void wake() {
    Thread.ofVirtual().name("jobs").start(this::tick);
  }

  /// Sees to it that the standing jobs exist: not at the start of the service, which may come
  /// before its database, but as soon as there is one.
  private void begin() {
    if (!begun) {
      transactions.runAsJob("jobs", () -> handlers.values().forEach(this::ensureStanding));
      begun = true;
    }
  }

  private void ensureStanding(JobHandler handler) {
    handler.standing().ifPresent(key -> table.ensure(handler.kind(), key));
  }

  private void renew(Claim claim) {
    transactions.runAsJob(claim.kind(), () -> table.renew(claim, lease));
  }

  private boolean startOne() {
    List<String> idle = handlers.keySet().stream().filter(this::isFree).toList();
    if (idle.isEmpty()) {
      return false;
    }
    Optional<Claim> claimed = transactions.asJob("jobs", () -> table.claim(idle, lease));
    claimed.ifPresent(
        claim -> {
          running.add(claim);
          Thread.ofPlatform().daemon().name("job-" + claim.kind()).start(() -> work(claim));
        });
    return claimed.isPresent();
  }

  private boolean isFree(String kind) {
    long busy = running.stream().filter(claim -> claim.kind().equals(kind)).count();
    return busy < handler(kind).atOnce();
  }

  private void work(Claim claim) {
    try {
      transactions.bindJob(claim.kind(), () -> run(claim));
    } catch (RuntimeException e) {
      // Nothing could be written about it; the lease runs out, and the job is taken again.
      LOG.errorf(e, "The job %s %s is left to its lease", claim.kind(), claim.key());
    } finally {
      running.remove(claim);
      wake();
    }
  }

  private void run(Claim claim) {
    try {
      JobResult result = handler(claim.kind()).run(new Job(claim, table));
      transactions.runAsJob(
          claim.kind(),
          () -> {
            switch (result) {
              case JobResult.Done _ -> table.finish(claim);
              case JobResult.Again(var after) -> table.release(claim, 0, null, after);
            }
          });
    } catch (LeaseLostException e) {
      LOG.warn(e.getMessage());
    } catch (RuntimeException e) {
      Duration pause = pause(claim.attempt());
      LOG.errorf(e, "The job %s %s failed; again in %s", claim.kind(), claim.key(), pause);
      transactions.runAsJob(
          claim.kind(), () -> table.release(claim, claim.attempt(), e.toString(), pause));
    }
  }

  private JobHandler handler(String kind) {
    JobHandler handler = handlers.get(kind);
    if (handler == null) {
      throw new IllegalStateException("Nobody does jobs of the kind " + kind);
    }
    return handler;
  }

  private static Duration pause(int attempt) {
    Duration doubled = Duration.ofSeconds(1L << Math.min(attempt - 1, 10));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
