package dev.plumbline.contract.agreement;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only contracts and their versions can answer with.
public enum AgreementProblem implements ProblemType {
  CONTRACT_EXISTS(
      409,
      "The reference belongs to a contract already",
      "A contract's reference is unique. Find the contract with `GET /api/v1/contracts?reference=…`."),
  CONTRACT_OVER(
      409,
      "The contract is over",
      "An expired or terminated contract takes no new version. Its versions, reports and scorecards"
          + " can still be read."),
  VERSION_OPEN(
      409,
      "The contract has an open version already",
      "A contract has at most one version that is DRAFT or IN_REVIEW. Edit that one; the detail"
          + " names it."),
  ILLEGAL_VERSION_CHANGE(
      409,
      "The version is not in a state for that",
      "A version goes from DRAFT by IN_REVIEW to ACTIVE and SUPERSEDED, and from IN_REVIEW back to"
          + " DRAFT. It is edited as a DRAFT, approved, accepted and activated while IN_REVIEW. The"
          + " detail names what is possible now."),
  ALREADY_SIGNED(
      409,
      "It is approved or accepted already",
      "Each side agrees once to what lies in review. Taking the version back to draft voids both."),
  OWN_VERSION(
      409,
      "Nobody approves what they wrote",
      "A version is approved by somebody who wrote on none of its drafts."),
  CONTENT_CHANGED(
      409,
      "The hash is not that of the version in review",
      "The acceptance names another content than the one that lies in review. Read the version's"
          + " terms again, and accept their `contentHash`."),
  FINDINGS_UNANSWERED(
      422,
      "The approver must answer what was found",
      "A target may be easier than what the client did itself, if the approver says why. Every finding"
          + " under `toAnswer` in `GET …/check` needs an element of `answers` that names its rule and"
          + " its clause; those without one are listed in `errors`."),
  ACTIVATION_REFUSED(
      422,
      "The version cannot be activated",
      "Every rule that the version does not meet is listed in `errors`: the rule as `code`, and the"
          + " clause as a pointer into the version's content. `GET …/check` runs the same rules.");

  private final Definition definition;

  AgreementProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
