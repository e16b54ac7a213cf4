package dev.plumbline.scorecard.report;

import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.TermsInForce;
import dev.plumbline.scorecard.terms.TermsService;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// The terms that a report is held to, and the problems of there being none.
@ApplicationScoped
class ReportTerms {

  private final TermsService terms;

  ReportTerms(TermsService terms) {
    this.terms = terms;
  }

  /// @throws ProblemException 422 for a contract that does not exist for the caller
  KnownContract contract(UUID contractId) {
    return terms
        .find(contractId)
        .orElseThrow(() -> invalid("/contractId", "unknown-contract", "There is no such contract"));
  }

  /// @throws ProblemException 422 for a month outside of the contract's term, 503 while the terms
  ///     have not been fetched
  FrozenTerms inForce(UUID contractId, YearMonth period) {
    return switch (terms.inForce(contractId, period)) {
      case TermsInForce.Present(FrozenTerms present) -> present;
      case TermsInForce.Unfetched _ ->
          throw ProblemException.of(CommonProblem.UNAVAILABLE)
              .detail("This needs terms that the contract-service has not given yet.")
              .header("Retry-After", "5");
      case TermsInForce.None _ ->
          throw invalid("/period", "outside-term", "The contract's term does not cover this month");
    };
  }

  private static ProblemException invalid(String pointer, String code, String message) {
    return ProblemException.invalid(List.of(Violation.at(pointer, code, message)));
  }
}
