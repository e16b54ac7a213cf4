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

  private final String title;
  private final String description;

  RestatementProblem(String title, String description) {
    this.title = title;
    this.description = description;
  }

  ProblemException problem() {
    return ProblemException.of(this);
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
