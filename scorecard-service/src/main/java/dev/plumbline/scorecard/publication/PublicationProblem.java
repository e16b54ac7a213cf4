package dev.plumbline.scorecard.publication;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only publication can answer with.
public enum PublicationProblem implements ProblemType {
  SCORECARD_OUTDATED {
    @Override
    public String title() {
      return "The scorecard does not say what is known now";
    }

    @Override
    public String description() {
      return "A report, an invoice, a relief, the contract's terms or an earlier month have changed"
          + " since the scorecard was worked out. Start a run of its month, then publish it.";
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
