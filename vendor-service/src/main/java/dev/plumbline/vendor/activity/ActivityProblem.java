package dev.plumbline.vendor.activity;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only activities and their placement can answer with. Those of status 422 have
/// the code of their violations as slug, and so answer where nothing else is wrong.
public enum ActivityProblem implements ProblemType {
  ACTIVITY_UNKNOWN(
      404,
      "There is no such activity",
      "No activity has this code. `GET /api/v1/activities` lists those that there are."),
  ACTIVITY_EXISTS(
      409,
      "The code belongs to an activity already",
      "An activity's code is unique. Read the one that has it with `GET /api/v1/activities/{code}`."),
  ACTIVITY_NOT_ASSESSED(
      409,
      "The activity has not been assessed",
      "There is no verdict to override or to waive before the four factors are rated: `POST"
          + " /api/v1/activities/{code}/assessments`."),
  WAIVER_NOT_NEEDED(
      409,
      "The activity may be outsourced without a waiver",
      "A waiver lets an activity be outsourced whose verdict is KEEP_IN_HOUSE, and this one's is not."),
  RULING_OVER(
      409,
      "The override or waiver does not count any longer",
      "Only what still counts can be revoked; the detail says how it ended."),
  CHANNEL_MIX_NOT_WHOLE(
      422,
      "The channel mix does not add to 100",
      "The shares of an activity's channels are per cent of its contacts: they add to exactly 100, or"
          + " the mix is left empty while it is unknown."),
  CHANNEL_REPEATED(
      422, "A channel is named twice", "Each channel has one share in an activity's channel mix."),
  FACTOR_OUT_OF_RANGE(
      422, "A factor is outside 1 to 5", "Each of the four factors is rated from 1 to 5."),
  REASON_MISSING(
      422,
      "A reason is missing",
      "Assessments, overrides, waivers and their revocation say why, and so do the steps of a"
          + " programme, the withdrawal of a candidate and an award: for whoever asks later."),
  EXPIRY_PASSED(
      422,
      "The last day has passed",
      "Overrides and waivers end by themselves: `expiresOn` is the last day on which they count, and"
          + " is today or later.");

  private final Definition definition;

  ActivityProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
