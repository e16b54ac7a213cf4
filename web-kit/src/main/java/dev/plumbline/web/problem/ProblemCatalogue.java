package dev.plumbline.web.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/// The problem types that a module can answer with. A module names its implementation in
/// `META-INF/services/dev.plumbline.web.problem.ProblemCatalogue`; the types go into its OpenAPI
/// document, and from there to the pages `/problems/<slug>`.
public interface ProblemCatalogue {

  Stream<ProblemType> types();

  /// Every type of every catalogue on the class path, by slug.
  static List<ProblemType> all() {
    return Stream.concat(
            Arrays.stream(CommonProblem.values()),
            ServiceLoader.load(ProblemCatalogue.class).stream()
                .flatMap(provider -> provider.get().types()))
        .sorted(Comparator.comparing(ProblemType::slug))
        .toList();
  }
}
