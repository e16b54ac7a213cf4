package dev.plumbline.contract.metric;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Stream;

/// Lists [MetricProblem] for the OpenAPI document.
public final class MetricProblems implements ProblemCatalogue {

  @Override
  public Stream<ProblemType> types() {
    return Arrays.stream(MetricProblem.values());
  }
}
