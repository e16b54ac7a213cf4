package dev.plumbline.scorecard.relief;

import dev.plumbline.web.problem.ProblemType;

/// The problem that only reliefs can answer with.
public enum ReliefProblem implements ProblemType {
  ILLEGAL_RELIEF_CHANGE(
      409,
      "A request for relief of this status cannot be changed so",
      "An OPEN request is granted or denied by the other party, or withdrawn by the one that"
          + " asked. After that it stands; what it should have said is asked for anew.");

  private final Definition definition;

  ReliefProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
