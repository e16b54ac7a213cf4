package dev.plumbline.contract.activation;

import dev.plumbline.contract.balance.BalancePolicy;
import dev.plumbline.contract.balance.BalanceRules;
import dev.plumbline.contract.balance.BaselineRules;
import dev.plumbline.contract.clause.ClauseRules;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.terms.BoundContent;
import java.util.List;
import java.util.stream.Stream;

/// All rules of activation. A version with a finding is refused, and one with a finding that
/// its approver has not answered.
public final class ActivationRules {

  private ActivationRules() {}

  public static Check check(Candidate candidate, BalancePolicy policy) {
    return new Check(findings(candidate, policy), toAnswer(candidate));
  }

  /// What the approver must answer and has not answered yet.
  private static List<Finding> toAnswer(Candidate candidate) {
    InHouse inHouse = candidate.inHouse();
    return BaselineRules.findings(candidate.content().clauses(), inHouse.baselines())
        .filter(finding -> inHouse.answers().stream().noneMatch(it -> it.isTo(finding)))
        .toList();
  }

  private static List<Finding> findings(Candidate candidate, BalancePolicy policy) {
    BoundContent content = candidate.content();
    return Stream.of(
            VendorRules.findings(candidate.clearance().standing()),
            PlacementRules.findings(content, candidate.clearance().placements()),
            BalanceRules.findings(policy, content.clauses()),
            content.clauses().stream().flatMap(ClauseRules::findings),
            CreditRules.findings(content.content()),
            MeasurementRules.findings(content),
            TermRules.findings(candidate),
            HistoryRules.findings(content, candidate.earlier()),
            SignatureRules.findings(candidate.signatures()))
        .flatMap(it -> it)
        .toList();
  }
}
