package dev.plumbline.scorecard.ledger;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.terms.FrozenTerms;
import dev.plumbline.scorecard.terms.KnownContract;
import dev.plumbline.scorecard.terms.RequestTerms;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// Whether a correction by hand fits the contract that it names.
@Singleton
class CorrectionCheck {

  private final RequestTerms terms;

  CorrectionCheck(RequestTerms terms) {
    this.terms = terms;
  }

  /// The contract of a correction that nothing is wrong with.
  ///
  /// @throws ProblemException 422 with everything that is, 503 while its terms are not known
  KnownContract contract(Correction correction) {
    List<Violation> anyway = byItself(correction);
    KnownContract contract = terms.contract(correction.contractId(), anyway);
    FrozenTerms inForce = terms.inForce(correction.contractId(), correction.period(), anyway);
    List<Violation> violations = new ArrayList<>(anyway);
    violations.addAll(under(inForce, correction));
    if (!violations.isEmpty()) {
      throw ProblemException.invalid(violations);
    }
    return contract;
  }

  private static List<Violation> byItself(Correction correction) {
    return correction.amount().signum() == 0
        ? List.of(Violation.at("/amount/amount", "nothing", "A correction is not 0"))
        : List.of();
  }

  private static List<Violation> under(FrozenTerms terms, Correction correction) {
    Currency currency = terms.agreed().currency();
    List<Violation> found = new ArrayList<>();
    if (!currency.getCurrencyCode().equals(correction.currency())) {
      found.add(
          Violation.at("/amount/currency", "other-currency", "The contract has another currency"));
    }
    if (correction.amount().stripTrailingZeros().scale() > Money.decimals(currency)) {
      found.add(
          Violation.at(
              "/amount/amount", "too-precise", "The currency's minor unit has fewer decimals"));
    }
    if (correction.clause() != null && terms.clause(correction.clause()).isEmpty()) {
      found.add(Violation.at("/clause", "unknown-clause", "The contract has no such clause"));
    }
    return found;
  }
}
