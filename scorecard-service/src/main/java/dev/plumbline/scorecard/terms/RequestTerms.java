package dev.plumbline.scorecard.terms;

import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The contract and the terms that a request's body names, in `/contractId` and `/period`, and the
/// problems of there being none.
@ApplicationScoped
public class RequestTerms {

  private final TermsService terms;

  RequestTerms(TermsService terms) {
    this.terms = terms;
  }

  /// The contract, within the caller's scope.
  ///
  /// @param besides what is wrong whatever the contract, to be told in the same answer
  /// @throws ProblemException 422 for a contract that does not exist for the caller
  public KnownContract contract(UUID contractId, List<Violation> besides) {
    return terms
        .find(contractId)
        .orElseThrow(
            () ->
                invalid(
                    Violation.at("/contractId", "unknown-contract", "There is no such contract"),
                    besides));
  }

  /// The contract's terms in a month.
  ///
  /// @param besides what is wrong whatever the terms, to be told in the same answer
  /// @throws ProblemException 422 for a month outside of the contract's term, 503 while the terms
  ///     have not been fetched
  public FrozenTerms inForce(UUID contractId, YearMonth period, List<Violation> besides) {
    return switch (terms.inForce(contractId, period)) {
      case TermsInForce.Present(FrozenTerms present, _) -> present;
      case TermsInForce.Unfetched unfetched -> throw unfetched.problem();
      case TermsInForce.None _ ->
          throw invalid(
              Violation.at(
                  "/period", "outside-term", "The contract's term does not cover this month"),
              besides);
    };
  }

  private static ProblemException invalid(Violation first, List<Violation> besides) {
    return ProblemException.invalid(Stream.concat(Stream.of(first), besides.stream()).toList());
  }
}
