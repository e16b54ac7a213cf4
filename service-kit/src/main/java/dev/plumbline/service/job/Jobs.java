package dev.plumbline.service.job;

import jakarta.enterprise.context.ApplicationScoped;

/// Asks for jobs.
@ApplicationScoped
public class Jobs {

  private final JobTable table;

  Jobs(JobTable table) {
    this.table = table;
  }

  /// Asks, in the running transaction, that a job be done once that is committed. Asking again
  /// while the job waits makes it due now; asking while it runs has it run once more.
  public void request(String kind, Object key) {
    table.request(kind, key.toString());
  }

  /// Sees to it that a job that comes again and again exists; for the start of a service.
  public void ensure(String kind, Object key) {
    table.ensure(kind, key.toString());
  }
}
