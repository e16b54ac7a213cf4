package dev.plumbline.contract.incentive;

import dev.plumbline.contract.agreement.version.VersionService;
import dev.plumbline.contract.incentive.behaviour.Assumptions;
import dev.plumbline.contract.scenario.ScenarioMonth;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Checks versions for what they tempt a vendor to do; keeps nothing.
@ApplicationScoped
public class IncentiveService {

  private final VersionService versions;

  IncentiveService(VersionService versions) {
    this.versions = versions;
  }

  /// The check of a version in any state, also of a draft.
  ///
  /// @throws ProblemException `not-found`, and `invalid-content` with all that the scenario lacks
  public IncentiveReport check(
      UUID contractId, int number, List<ScenarioMonth> months, Assumptions assumptions) {
    BoundContent content = versions.bound(contractId, number);
    List<Violation> gaps = ScenarioGaps.violations(content, months, assumptions);
    if (!gaps.isEmpty()) {
      throw ProblemException.invalid(gaps);
    }
    return IncentiveCheck.of(content, months, assumptions);
  }
}
