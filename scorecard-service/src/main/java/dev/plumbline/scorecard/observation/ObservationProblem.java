package dev.plumbline.scorecard.observation;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only observations can answer with.
public enum ObservationProblem implements ProblemType {
  CONTACT_ALREADY_RATED;

  private static final int CONFLICT = 409;

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public String title() {
    return "A contact is rated already";
  }

  @Override
  public int status() {
    return CONFLICT;
  }

  @Override
  public String description() {
    return "A rater rates a contact once under a clause, and a rating is never changed. All contacts"
        + " of the batch that the caller has rated before are listed in `errors`; nothing of the"
        + " batch was recorded.";
  }
}
