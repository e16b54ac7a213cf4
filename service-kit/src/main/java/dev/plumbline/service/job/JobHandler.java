package dev.plumbline.service.job;

/// Does the jobs of one kind; a bean, found by itself.
public interface JobHandler {

  /// What the jobs are called, in kebab-case: `scorecard-run`.
  String kind();

  /// Does the job, on a thread of its own and outside of a transaction; each transaction that it
  /// begins on that thread is the job's own, on the client's side. What throws is tried again, with
  /// growing pauses.
  JobResult run(Job job);
}
