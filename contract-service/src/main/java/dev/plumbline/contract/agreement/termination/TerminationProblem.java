package dev.plumbline.contract.agreement.termination;

import dev.plumbline.web.problem.ProblemType;

/// The problems that only the end of a contract can answer with.
public enum TerminationProblem implements ProblemType {
  CONTRACT_NOT_ACTIVE(
      409,
      "The contract is not active",
      "Only a contract that is ACTIVE can be terminated. Before a version of it is effective, there"
          + " is nothing to end."),
  TERMINATION_GIVEN(
      409,
      "The contract is terminated already",
      "A contract has at most one termination; the detail names its day. Withdraw that one to give"
          + " another."),
  NOTICE_TOO_SHORT(
      422,
      "The notice is shorter than was agreed",
      "A contract that is terminated by NOTICE ends no earlier than `noticeDays` after the day on"
          + " which notice was given; the error names the earliest day.");

  private final Definition definition;

  TerminationProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
