package dev.plumbline.contract.obligation;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Stream;

/// Lists [ObligationProblem] for the OpenAPI document.
public final class ObligationProblems implements ProblemCatalogue {

  @Override
  public Stream<ProblemType> types() {
    return Arrays.stream(ObligationProblem.values());
  }
}
