package dev.plumbline.scorecard.run;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problems that only runs can answer with.
public enum RunProblem implements ProblemType {
  RUN_COMPLETED(
      "The run is over",
      "A run is cancelled while it is QUEUED or RUNNING. Once it is COMPLETED there is nothing left to"
          + " stop; its provisional scorecards are replaced by the next run.");

  private static final int CONFLICT = 409;

  private final String title;
  private final String description;

  RunProblem(String title, String description) {
    this.title = title;
    this.description = description;
  }

  ProblemException because(String detail) {
    return ProblemException.of(this).detail(detail);
  }

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public int status() {
    return CONFLICT;
  }

  @Override
  public String description() {
    return description;
  }
}
