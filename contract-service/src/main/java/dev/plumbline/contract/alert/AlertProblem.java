package dev.plumbline.contract.alert;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only alerts can answer with.
public enum AlertProblem implements ProblemType {
  ILLEGAL_ALERT_CHANGE(
      409,
      "The alert is not in a state for that",
      "An alert goes from OPEN to ACKNOWLEDGED and DONE, or from OPEN to DONE. It is DONE by itself"
          + " once its reason has gone. The detail names what is possible now.");

  private final Definition definition;

  AlertProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
