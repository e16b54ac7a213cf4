package dev.plumbline.scorecard.publication;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only publication can answer with.
public enum PublicationProblem implements ProblemType {
  SCORECARD_OUTDATED(
      409,
      "The scorecard does not say what is known now",
      "A report, an invoice, a relief, the contract's terms or an earlier month have changed"
          + " since the scorecard was worked out. Start a run of its month, then publish it.");

  private final Definition definition;

  PublicationProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
