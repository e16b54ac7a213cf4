package dev.plumbline.scorecard.chronic;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problems that only notices of chronic failure can answer with.
public enum ChronicProblem implements ProblemType {
  CLAUSE_NOT_CHRONIC {
    @Override
    public String title() {
      return "The clause does not fail chronically";
    }

    @Override
    public String description() {
      return "A right arises from 3 defaults of a clause in a row or 5 in 12 months, and lasts until"
          + " 6 months in a row are met. `course.chronic` of the scorecard's clauses says which"
          + " ones it is about.";
    }
  };

  private static final int CONFLICT = 409;

  ProblemException because(String detail) {
    return ProblemException.of(this).detail(detail);
  }

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public int status() {
    return CONFLICT;
  }
}
