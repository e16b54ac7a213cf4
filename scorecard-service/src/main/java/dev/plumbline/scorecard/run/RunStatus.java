package dev.plumbline.scorecard.run;

/// How far a run has come.
public enum RunStatus {
  QUEUED,
  RUNNING,
  COMPLETED,
  /// What nobody had taken by then is not done, and never will be by this run.
  CANCELLED
}
