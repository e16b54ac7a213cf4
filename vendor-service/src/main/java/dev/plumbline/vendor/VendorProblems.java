package dev.plumbline.vendor;

import dev.plumbline.vendor.activity.ActivityProblem;
import dev.plumbline.vendor.programme.ProgrammeProblem;
import dev.plumbline.vendor.registry.RegistryProblem;
import dev.plumbline.vendor.selection.SelectionProblem;
import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.stream.Stream;

/// The problem types of every feature of this service.
public final class VendorProblems implements ProblemCatalogue {

  @Override
  public Stream<ProblemType> types() {
    return Stream.of(
            RegistryProblem.values(),
            ActivityProblem.values(),
            SelectionProblem.values(),
            ProgrammeProblem.values())
        .flatMap(Stream::of);
  }
}
