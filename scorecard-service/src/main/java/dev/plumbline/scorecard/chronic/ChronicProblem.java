package dev.plumbline.scorecard.chronic;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only notices of chronic failure can answer with.
public enum ChronicProblem implements ProblemType {
  CLAUSE_NOT_CHRONIC(
      409,
      "The clause does not fail chronically",
      "A right arises from 3 defaults of a clause in a row or 5 in 12 months, and lasts until"
          + " 6 months in a row are met. `course.chronic` of the scorecard's clauses says which"
          + " ones it is about.");

  private final Definition definition;

  ChronicProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
