package dev.plumbline.scorecard.observation;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only observations can answer with.
public enum ObservationProblem implements ProblemType {
  CONTACT_ALREADY_RATED(
      409,
      "A contact is rated already",
      "A rater rates a contact once under a clause, and a rating is never changed. All contacts"
          + " of the batch that the caller has rated before are listed in `errors`; nothing of the"
          + " batch was recorded.");

  private final Definition definition;

  ObservationProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
