package dev.plumbline.service.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/// Asks for jobs, in the running transaction and on the client's side.
@ApplicationScoped
public class Jobs {

  private final JobTable table;
  private final JobRunner runner;
  private final TransactionSynchronizationRegistry transaction;

  Jobs(JobTable table, JobRunner runner, TransactionSynchronizationRegistry transaction) {
    this.table = table;
    this.runner = runner;
    this.transaction = transaction;
  }

  /// Asks that a job be done once the transaction is committed. Asking again while the job waits
  /// makes it due now; asking while it runs has it run once more.
  public void request(String kind, Object key) {
    table.request(kind, key.toString());
    wakeRunner();
  }

  /// So that nobody waits for the next tick; a runner elsewhere may still be the one to claim it.
  private void wakeRunner() {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              runner.wake();
            }
          }
        });
  }
}
