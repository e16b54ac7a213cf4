package dev.plumbline.scorecard.finalisation;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only finalisation can answer with.
public enum FinalisationProblem implements ProblemType {
  SCORECARD_NOT_SETTLED(
      409,
      "The scorecard cannot become FINAL yet",
      "A scorecard becomes FINAL once the time to dispute it is over, every change of its"
          + " contract up to the month's end is known, and every earlier month of the contract is"
          + " FINAL. The detail names everything that stands in the way.");

  private final Definition definition;

  FinalisationProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
