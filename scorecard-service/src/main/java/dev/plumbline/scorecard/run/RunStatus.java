package dev.plumbline.scorecard.run;

/// How far a run has come.
public enum RunStatus {
  QUEUED,
  RUNNING,
  COMPLETED
}
