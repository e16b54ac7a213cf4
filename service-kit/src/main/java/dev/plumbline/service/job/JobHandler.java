package dev.plumbline.service.job;

import java.util.Optional;

/// Does the jobs of one kind; a bean, found by itself.
public interface JobHandler {

  /// What the jobs are called, in kebab-case: `scorecard-run`.
  String kind();

  /// The key of a job that always exists, where this kind has one: it comes again and again, and
  /// [JobResult#again] says when.
  default Optional<String> standing() {
    return Optional.empty();
  }

  /// How many of the jobs a replica does at once; more than one where they share a work that
  /// keeps a processor busy.
  default int atOnce() {
    return 1;
  }

  /// Does the job, on a thread of its own and outside of a transaction; each transaction that it
  /// begins on that thread is the job's own, on the client's side. What throws is tried again, with
  /// growing pauses.
  JobResult run(Job job);
}
