package dev.plumbline.scorecard.report;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only reports can answer with.
public enum ReportProblem implements ProblemType {
  ILLEGAL_REPORT_CHANGE(
      "A report of this status cannot be changed so",
      "A DRAFT is rewritten or submitted; the vendor's SUBMITTED report is accepted or returned;"
          + " what is wrong in one that stands is put right by a new revision. The detail names"
          + " what is legal now."),
  REPORT_CLOSED(
      "The month can no longer be revised",
      "A month whose scorecard is FINAL can be revised for 12 months, and each revision counts once"
          + " the other side has accepted it."),
  REPORT_DRAFT_EXISTS(
      "There is a draft already",
      "Contract, period and source have one draft at a time. Rewrite it with `PUT"
          + " /api/v1/reports/{id}`; find it with `GET /api/v1/reports?status=DRAFT`.");

  private static final int CONFLICT = 409;

  private final Definition definition;

  ReportProblem(String title, String description) {
    definition = new Definition(CONFLICT, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
