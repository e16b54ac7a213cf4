package dev.plumbline.vendor.programme;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only sourcing programmes can answer with.
public enum ProgrammeProblem implements ProblemType {
  PROGRAMME_EXISTS(
      409,
      "The reference is taken",
      "There is a programme of this reference. Find it with `GET /api/v1/programmes?reference=…`."),
  UNKNOWN_ACTIVITY(
      422,
      "There is no such activity",
      "The scope names an activity that is not registered. Register it with"
          + " `POST /api/v1/activities`. Each is listed in `errors`."),
  BASELINE_PERIOD_REVERSED(
      422, "A baseline ends before it begins", "`to` is the last month, and `from` the first."),
  UNKNOWN_MEASURE(
      422,
      "There is no such measure",
      "Baselines and volume scenarios are in the measures of reports. Each that is none of them is"
          + " listed in `errors`."),
  IMPLAUSIBLE_BASELINE(
      422,
      "A baseline cannot be true",
      "A part exceeds its whole, such as contacts handled those that were offered. Each rule that is"
          + " broken is listed in `errors`."),
  READINESS_OUT_OF_RANGE(
      422,
      "A readiness level is outside 1 to 4",
      "Each of the three dimensions is rated from 1, not at all, to 4, fully."),
  STAGE_OVER(
      409,
      "The stage for this is over",
      "What a gate was passed with is frozen behind it: the scope, baselines, readiness, ramp plan,"
          + " business case and change checklist after READINESS; expectations and volume scenario"
          + " after EXPECTATIONS. A programme can take a step back before its award."),
  ILLEGAL_STAGE_CHANGE(
      409,
      "A programme of this stage cannot go there",
      "A programme goes from READINESS by EXPECTATIONS, SELECTION and CONTRACTING to LIVE, one stage"
          + " at a time, and can step back from EXPECTATIONS and SELECTION. The detail names what is"
          + " legal now."),
  GATE_CLOSED(
      409,
      "The gate is closed",
      "Not all holds that the gate asks for. Everything that is missing is listed in `errors`; see"
          + " `GET /api/v1/programmes/{id}/gates` for the requests that would satisfy it."),
  BUSINESS_CASE_MISSING(409, "There is nothing to sign", "The programme has no business case yet."),
  BUSINESS_CASE_CHANGED(
      409,
      "The business case has changed",
      "The version to sign is not the present one. Read the case again and decide anew."),
  NOT_A_STAKEHOLDER(
      403,
      "This caller is not a stakeholder",
      "Only those whom the business case names as stakeholders sign it. A name belongs to the account"
          + " that first signed the programme's case under it."),
  SIGNED_ALREADY(
      409,
      "The stakeholder has signed",
      "Each person signs a version of the case once, under whatever name.");

  private final Definition definition;

  ProgrammeProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
