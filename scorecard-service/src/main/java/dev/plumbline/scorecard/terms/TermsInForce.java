package dev.plumbline.scorecard.terms;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;

/// What is known of a contract's terms in a month.
public sealed interface TermsInForce {

  /// The month lies outside of the contract's term.
  TermsInForce NONE = new None();

  /// These.
  ///
  /// @param end of the contract, which renewals and its termination move
  record Present(FrozenTerms terms, ContractEnd end) implements TermsInForce {}

  /// There are some, but contract-service has not been able to give them yet.
  record Unfetched(int version) implements TermsInForce {

    /// The answer to a request that cannot do without them: 503, to be asked again soon.
    public ProblemException problem() {
      return CommonProblem.UNAVAILABLE
          .because("This needs terms that the contract-service has not given yet.")
          .header("Retry-After", "5");
    }
  }

  record None() implements TermsInForce {}
}
