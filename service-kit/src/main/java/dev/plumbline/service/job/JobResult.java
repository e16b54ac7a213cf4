package dev.plumbline.service.job;

import java.time.Duration;

/// What is to become of a job that ran.
public sealed interface JobResult {

  /// The job is gone, unless somebody asked for it again meanwhile.
  record Done() implements JobResult {}

  /// The job comes again.
  record Again(Duration after) implements JobResult {}

  static JobResult done() {
    return new Done();
  }

  static JobResult again(Duration after) {
    return new Again(after);
  }
}
