package dev.plumbline.gateway.problem;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.Arrays;
import java.util.stream.Stream;

/// Lists [GatewayProblem].
public final class GatewayProblemCatalogue implements ProblemCatalogue {

  @Override
  public Stream<ProblemType> types() {
    return Arrays.stream(GatewayProblem.values());
  }
}
