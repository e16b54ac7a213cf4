package dev.plumbline.contract.agreement.termination;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Stream;

/// Lists [TerminationProblem] for the OpenAPI document.
public final class TerminationProblems implements ProblemCatalogue {

  @Override
  public Stream<ProblemType> types() {
    return Arrays.stream(TerminationProblem.values());
  }
}
