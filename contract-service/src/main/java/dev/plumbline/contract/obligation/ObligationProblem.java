package dev.plumbline.contract.obligation;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only obligations can answer with.
public enum ObligationProblem implements ProblemType {
  OBLIGATION_FULFILLED(
      409,
      "The obligation was kept already",
      "For each day on which an obligation falls due it is noted once that it was kept; the detail"
          + " names the day on which that was.");

  private final int status;
  private final String title;
  private final String description;

  ObligationProblem(int status, String title, String description) {
    this.status = status;
    this.title = title;
    this.description = description;
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
    return status;
  }

  @Override
  public String description() {
    return description;
  }
}
