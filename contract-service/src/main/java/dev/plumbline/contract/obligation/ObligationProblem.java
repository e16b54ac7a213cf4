package dev.plumbline.contract.obligation;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only obligations can answer with.
public enum ObligationProblem implements ProblemType {
  OBLIGATION_FULFILLED(
      409,
      "The obligation was kept already",
      "For each day on which an obligation falls due it is noted once that it was kept; the detail"
          + " names the day on which that was.");

  private final Definition definition;

  ObligationProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
