package dev.plumbline.scorecard.relief;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problem that only reliefs can answer with.
public enum ReliefProblem implements ProblemType {
  ILLEGAL_RELIEF_CHANGE;

  private static final int CONFLICT = 409;

  ProblemException because(String detail) {
    return ProblemException.of(this).detail(detail);
  }

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public String title() {
    return "A request for relief of this status cannot be changed so";
  }

  @Override
  public int status() {
    return CONFLICT;
  }

  @Override
  public String description() {
    return "An OPEN request is granted or denied by the other party, or withdrawn by the one that"
        + " asked. After that it stands; what it should have said is asked for anew.";
  }
}
