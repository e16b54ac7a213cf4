package dev.plumbline.scorecard.run;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only runs can answer with.
public enum RunProblem implements ProblemType {
  RUN_COMPLETED(
      "The run is over",
      "A run is cancelled while it is QUEUED or RUNNING. Once it is COMPLETED there is nothing left to"
          + " stop; its provisional scorecards are replaced by the next run.");

  private static final int CONFLICT = 409;

  private final Definition definition;

  RunProblem(String title, String description) {
    definition = new Definition(CONFLICT, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
