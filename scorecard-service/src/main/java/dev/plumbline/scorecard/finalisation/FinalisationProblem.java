package dev.plumbline.scorecard.finalisation;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only finalisation can answer with.
public enum FinalisationProblem implements ProblemType {
  SCORECARD_NOT_SETTLED {
    @Override
    public String title() {
      return "The scorecard cannot become FINAL yet";
    }

    @Override
    public String description() {
      return "A scorecard becomes FINAL once the time to dispute it is over, every change of its"
          + " contract up to the month's end is known, and every earlier month of the contract is"
          + " FINAL. The detail names everything that stands in the way.";
    }
  };

  private static final int CONFLICT = 409;

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public int status() {
    return CONFLICT;
  }
}
