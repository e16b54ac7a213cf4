package dev.plumbline.scorecard.restatement;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problems that only restatements can answer with.
public enum RestatementProblem implements ProblemType {
  NOTHING_TO_RESTATE(
      "Nothing has changed since the scorecard was worked out",
      "A month is restated when its reports, observations, corrections, terms or earlier months are"
          + " others than those that its scorecard was worked out of. Here they are the same.");

  private static final int CONFLICT = 409;

  private final Definition definition;

  RestatementProblem(String title, String description) {
    definition = new Definition(CONFLICT, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }

  ProblemException problem() {
    return ProblemException.of(this);
  }
}
