package dev.plumbline.scorecard.run;

import dev.plumbline.service.database.DatabaseFailure;
import dev.plumbline.service.job.Job;
import dev.plumbline.service.job.JobHandler;
import dev.plumbline.service.job.JobResult;
import dev.plumbline.service.job.Jobs;
import dev.plumbline.service.job.LeaseLostException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Works a run off, in chunks of one transaction each. A run is several jobs, so that as many
/// replicas can share it; each takes contracts that no other holds, until none is left. What a
/// replica has not committed when it dies, another does again.
@Singleton
class RunJob implements JobHandler {

  private static final String KIND = "scorecard-run";

  /// More replicas than these find nothing to do in a run.
  private static final int SHARES = 4;

  /// So many contracts are in memory at once in each share, some 300 KB each.
  private static final int CHUNK = 100;

  /// Failures that time mends: the job is tried again, and no contract has failed.
  private static final Set<DatabaseFailure> PASSING =
      Set.of(DatabaseFailure.CONNECTION_LOST, DatabaseFailure.BUSY);

  private static final Logger LOG = Logger.getLogger(RunJob.class);

  private final RunWorker worker;
  private final RunItems items;
  private final Runs runs;
  private final Clock clock;

  RunJob(RunWorker worker, RunItems items, Runs runs, Clock clock) {
    this.worker = worker;
    this.items = items;
    this.runs = runs;
    this.clock = clock;
  }

  /// Asks for a run's jobs, in the running transaction.
  static void request(Jobs jobs, UUID runId) {
    for (int share = 1; share <= SHARES; share++) {
      jobs.request(KIND, runId + "/" + share);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  /// A contract is worked out on one processor.
  @Override
  public int atOnce() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Override
  public JobResult run(Job job) {
    UUID runId = UUID.fromString(job.key().substring(0, job.key().indexOf('/')));
    job.inTransaction(() -> items.start(runId, clock.instant()));
    while (workChunk(job, runId)) {
      LOG.debugf("Run %s goes on", runId);
    }
    job.inTransaction(
        () -> {
          items.cancelQueued(runId);
          items.complete(runId, clock.instant());
        });
    return JobResult.done();
  }

  /// Whether there was anything to do.
  private boolean workChunk(Job job, UUID runId) {
    List<UUID> claimed = new ArrayList<>();
    try {
      job.inTransaction(
          () -> {
            claimed.addAll(items.claim(runId, CHUNK));
            score(runId, claimed);
          });
    } catch (LeaseLostException e) {
      throw e;
    } catch (RuntimeException e) {
      if (claimed.isEmpty()) {
        throw e;
      }
      throwIfPassing(e);
      LOG.warnf(e, "A chunk of run %s failed; its contracts are tried one by one", runId);
      claimed.forEach(contractId -> workOne(job, runId, contractId));
    }
    return !claimed.isEmpty();
  }

  private void workOne(Job job, UUID runId, UUID contractId) {
    try {
      job.inTransaction(() -> score(runId, items.claimOne(runId, contractId)));
    } catch (LeaseLostException e) {
      throw e;
    } catch (RuntimeException e) {
      throwIfPassing(e);
      LOG.errorf(e, "Run %s cannot score contract %s", runId, contractId);
      job.inTransaction(
          () -> items.finish(runId, List.of(ItemResult.failed(contractId, RunWorker.FAULT))));
    }
  }

  private void score(UUID runId, List<UUID> contractIds) {
    if (!contractIds.isEmpty()) {
      items.finish(runId, worker.score(runs.findById(runId), contractIds));
    }
  }

  private static void throwIfPassing(RuntimeException failure) {
    if (DatabaseFailure.of(failure).filter(PASSING::contains).isPresent()) {
      throw failure;
    }
  }
}
