package dev.plumbline.contract.alert;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Stream;

/// Lists [AlertProblem] for the OpenAPI document.
public final class AlertProblems implements ProblemCatalogue {

  @Override
  public Stream<ProblemType> types() {
    return Arrays.stream(AlertProblem.values());
  }
}
