package dev.plumbline.scorecard.scorecard;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problems that only scorecards can answer with.
public enum ScorecardProblem implements ProblemType {
  ILLEGAL_SCORECARD_CHANGE(
      "A scorecard at this point of its life cannot be changed so",
      "A PROVISIONAL scorecard is published; one that is published stays as it is. The detail says"
          + " where this one is."),
  SCORECARD_PENDING(
      "The vendor still has time to report",
      "A scorecard with a PENDING clause is not published. Once the vendor has reported, or its last"
          + " day has passed, work the month out again.");

  private static final int CONFLICT = 409;

  private final String title;
  private final String description;

  ScorecardProblem(String title, String description) {
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
