package dev.plumbline.web.http;

import dev.plumbline.web.json.ConstraintNames;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.StreamSupport;

/// Broken constraints of a resource method. A body was validated when it was read, so what is left
/// are parameters; what a method returned and should not have is a fault of ours.
final class ConstraintProblems {

  private ConstraintProblems() {}

  static ProblemException problemOf(ConstraintViolationException broken) {
    if (!broken.getConstraintViolations().stream().allMatch(ConstraintProblems::ofParameter)) {
      return ProblemException.of(CommonProblem.INTERNAL_ERROR).cause(broken);
    }
    return ProblemException.of(CommonProblem.INVALID_PARAMETER)
        .violations(
            broken.getConstraintViolations().stream().map(ConstraintProblems::violation).toList());
  }

  private static boolean ofParameter(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .anyMatch(node -> node.getKind() == ElementKind.PARAMETER);
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    String name = "";
    for (Path.Node node : violation.getPropertyPath()) {
      boolean oneOfMany = node.getKind() == ElementKind.CONTAINER_ELEMENT;
      name = oneOfMany || node.getName() == null ? name : node.getName();
    }
    return Violation.parameter(
        name, ConstraintNames.code(violation.getConstraintDescriptor()), violation.getMessage());
  }
}
