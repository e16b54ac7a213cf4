package dev.plumbline.scorecard.dispute;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only disputes can answer with.
public enum DisputeProblem implements ProblemType {
  DISPUTE_WINDOW_CLOSED(
      "The time to dispute the scorecard is over",
      "A scorecard is disputed within the days that the contract gives for it, counted from the day"
          + " of publication; `disputableUntil` of the scorecard says when they end."),
  DISPUTE_EXISTS(
      "The clause is disputed already",
      "A clause of a scorecard is disputed once, unless the dispute is withdrawn; and of a month"
          + " there is one open dispute of a clause at a time. Find it with `GET"
          + " /api/v1/scorecards/{id}/disputes`."),
  ILLEGAL_DISPUTE_CHANGE(
      "A dispute at this point of its life cannot be changed so",
      "An OPEN dispute is decided or withdrawn; a REJECTED one is taken once to a joint review, in"
          + " which both sides come to one word. The detail names what is legal now."),
  OWN_COMPUTATION(
      "Nobody decides of what they worked out",
      "A dispute is decided by somebody who neither asked for the scorecard to be worked out nor"
          + " published it."),
  REVIEW_CLOSED(
      "The dispute cannot be taken to a joint review any more",
      "A rejected dispute is taken to a joint review once, until `reviewableUntil`.");

  private static final int CONFLICT = 409;

  private final Definition definition;

  DisputeProblem(String title, String description) {
    definition = new Definition(CONFLICT, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
