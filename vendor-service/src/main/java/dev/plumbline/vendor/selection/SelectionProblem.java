package dev.plumbline.vendor.selection;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only selections can answer with.
public enum SelectionProblem implements ProblemType {
  SELECTION_NOT_OPEN(
      409,
      "No selection is open for the programme",
      "A selection opens when its programme enters the stage SELECTION, and closes when the"
          + " programme steps back from it."),
  SELECTION_OPEN(
      409, "A selection is open already", "A programme has one open selection at a time."),
  ENTRY_REPEATED(
      422,
      "An entry is listed twice",
      "What has a name stands once in its list: a line of the scope, a channel of a baseline, a"
          + " stakeholder, a month, a task, a metric, a behaviour, an anchor; a criterion, a"
          + " knock-out, an evaluator, a score. Each that repeats another is listed in `errors`."),
  NO_WEIGHT(
      422, "No criterion weighs anything", "A ranking needs a criterion whose weight is above 0."),
  PRICE_MISSING(
      422,
      "The price is no criterion",
      "The criterion `price` is computed from the candidates' fees and always there; where it is not"
          + " to count, its weight is 0."),
  NOTHING_TO_SCORE(
      422,
      "There is nothing to score",
      "The price is computed, so a selection needs a criterion beside it."),
  SCORE_OUT_OF_RANGE(
      422, "A score is outside 0 to 10", "Each score goes from 0, the worst, to 10, the best."),
  UNKNOWN_VENDOR(
      422,
      "There is no such vendor",
      "The body names a vendor that is not registered. Register it with `POST /api/v1/vendors`."),
  VENDOR_NOT_ELIGIBLE(
      409,
      "The vendor cannot be a candidate",
      "A vendor that was rejected or offboarded is no candidate."),
  CANDIDATE_EXISTS(
      409,
      "The vendor is a candidate already",
      "A vendor takes part in a selection once, also when it has withdrawn."),
  CANDIDATE_WITHDRAWN(
      409,
      "The candidate has withdrawn",
      "A candidate that has withdrawn stays so for the rest of the selection."),
  PRICE_NOT_COMPUTABLE(
      422,
      "The price cannot be computed",
      "The volume scenario of the brief lacks what the pricing model pays for. Each missing measure"
          + " is listed in `errors`."),
  KNOCK_OUTS_OPEN(
      409,
      "Knock-outs come first",
      "Scoring begins when every knock-out is answered for every candidate. Those that are open are"
          + " listed in `errors`."),
  UNKNOWN_KNOCK_OUT(
      422,
      "There is no such knock-out",
      "An answer names a knock-out that the selection does not have. See"
          + " `GET /api/v1/programmes/{id}/criteria`."),
  SCORING_BEGUN(
      409,
      "Scoring has begun",
      "From the first score on, criteria, knock-outs and the field of candidates are frozen, so that"
          + " everybody scores the same. A candidate can still withdraw."),
  SCORING_COMPLETE(
      409,
      "Scoring is complete",
      "Every evaluator has submitted and all scores are open, so nobody can be added or removed."),
  NO_CANDIDATE_TO_SCORE(
      409, "There is no candidate to score", "No candidate has passed the knock-outs and stayed."),
  NOT_AN_EVALUATOR(
      403,
      "This caller is not an evaluator",
      "Only those whom the selection names as evaluators have scores of their own. A name belongs to"
          + " the account that first scored under it."),
  EVALUATOR_HAS_SUBMITTED(
      409,
      "An evaluator has submitted",
      "Scores that were submitted count; their evaluator cannot be removed."),
  UNKNOWN_SCORE(
      422,
      "The score is of nothing",
      "A score names a vendor that is not a candidate through the knock-outs, or a criterion that the"
          + " selection does not have or that is computed. Each is listed in `errors`."),
  SCORES_SUBMITTED(409, "The scores are submitted", "Submitted scores stand as they are."),
  SCORES_INCOMPLETE(
      409,
      "Scores are missing",
      "Before it is submitted, a sheet needs a score for every candidate on every criterion but the"
          + " price. Those that are missing are listed in `errors`."),
  SCORES_SEALED(
      409,
      "The scores are sealed",
      "Scores and what follows from them are shown when every named evaluator has submitted."),
  NOT_A_CANDIDATE(
      422,
      "The vendor is not a candidate",
      "Only a candidate of the open selection can be awarded."),
  CANDIDATE_KNOCKED_OUT(
      409,
      "The candidate did not pass the knock-outs",
      "A candidate that failed a knock-out is not ranked and cannot be awarded."),
  TOO_FEW_CANDIDATES(
      409,
      "There is no choice between candidates",
      "An award takes at least two candidates that passed the knock-outs and stayed. Once scoring has"
          + " begun, others take part in a new round alone: the programme steps back to EXPECTATIONS."),
  TOO_FEW_EVALUATORS(
      409,
      "One opinion is too few",
      "An award takes at least two evaluators. Once all have submitted, others score in a new round"
          + " alone: the programme steps back to EXPECTATIONS."),
  AWARD_APPROVED(
      409,
      "The award is approved",
      "An approved award ends the selection; nothing of it changes any more."),
  AWARD_REPLACED(
      409,
      "There is a newer award",
      "The award to approve is not the one that was proposed last. Read it and decide anew."),
  APPROVER_EVALUATED(
      409,
      "Whoever evaluated cannot approve",
      "An award is approved by somebody who did not score its candidates."),
  OWN_AWARD(
      409,
      "Nobody approves what they proposed",
      "An award is approved by somebody else than who proposed it.");

  private final Definition definition;

  SelectionProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
