package dev.plumbline.contract.agreement.version;

import dev.plumbline.contract.activation.Answer;
import dev.plumbline.contract.agreement.AgreementProblem;
import dev.plumbline.contract.balance.BaselineRules;
import dev.plumbline.contract.balance.InHouseBaseline;
import dev.plumbline.contract.clause.Finding;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.contract.terms.BoundContent;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the approver of a version must answer.
record OpenFindings(List<Finding> findings) {

  static OpenFindings of(ContractVersion version, List<InHouseBaseline> inHouse, Metrics metrics) {
    BoundContent content = BoundContent.of(version.wording().complete(), metrics);
    return new OpenFindings(BaselineRules.findings(content.clauses(), inHouse).toList());
  }

  /// Each needs one answer, and nothing else can be answered.
  ///
  /// @throws ProblemException `findings-unanswered` where one is missing, else 422 for answers
  ///     to nothing
  void requireAnswers(List<Answer> answers) {
    List<Violation> missing =
        findings.stream()
            .filter(finding -> answers.stream().noneMatch(it -> it.isTo(finding)))
            .map(it -> Violation.at("/answers", "unanswered", it.explanation()))
            .toList();
    List<Violation> needless =
        IntStream.range(0, answers.size())
            .boxed()
            .flatMap(i -> needless(answers, i).stream())
            .toList();
    if (!missing.isEmpty()) {
      throw ProblemException.of(AgreementProblem.FINDINGS_UNANSWERED)
          .violations(Stream.concat(missing.stream(), needless.stream()).toList());
    }
    if (!needless.isEmpty()) {
      throw ProblemException.invalid(needless);
    }
  }

  private List<Violation> needless(List<Answer> answers, int i) {
    Answer answer = answers.get(i);
    List<Violation> violations = new ArrayList<>();
    if (findings.stream().noneMatch(answer::isTo)) {
      violations.add(
          Violation.at("/answers/" + i, "nothing-to-answer", "is to a finding that is not open"));
    }
    if (answers.subList(0, i).stream().anyMatch(it -> it.isToTheSameAs(answer))) {
      violations.add(Violation.at("/answers/" + i, "duplicate", "was answered before"));
    }
    return violations;
  }
}
