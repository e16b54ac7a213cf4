package dev.plumbline.scorecard.scorecard;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemType;

/// The problems that only scorecards can answer with.
public enum ScorecardProblem implements ProblemType {
  ILLEGAL_SCORECARD_CHANGE(
      "A scorecard at this point of its life cannot be changed so",
      "A PROVISIONAL scorecard is published; a PUBLISHED one is disputed by its vendor or becomes"
          + " FINAL; what is published stays as it is and is followed by a restatement. The detail"
          + " says where this one is, and what is legal there."),
  SCORECARD_SUPERSEDED(
      "A newer revision of the month has taken the scorecard's place",
      "Only the newest revision of a contract's month is disputed, restated or made FINAL. List the"
          + " scorecards of the contract and period, and take the newest."),
  SCORECARD_PENDING(
      "The vendor still has time to report",
      "A scorecard with a PENDING clause is not published. Once the vendor has reported, or its last"
          + " day has passed, work the month out again."),
  SCORECARD_OUT_OF_ORDER(
      "An earlier month of the contract is not published",
      "What a month comes to tells of the months before it, and no vendor learns of one that is"
          + " PROVISIONAL. So the later one is not published, nor restated where it was published"
          + " before the earlier one was scored. Publish the one that the detail names: what was"
          + " published after it is restated with it.");

  private static final int CONFLICT = 409;

  private final Definition definition;

  ScorecardProblem(String title, String description) {
    definition = new Definition(CONFLICT, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }

  static ProblemException notFound() {
    return CommonProblem.NOT_FOUND.because("There is no such scorecard.");
  }
}
