package dev.plumbline.gateway.document;

import dev.plumbline.web.problem.ProblemType;

/// What the page of a problem type says.
///
/// @param description may hold code in backticks
public record ProblemPage(String slug, String title, int status, String description) {

  static ProblemPage of(ProblemType type) {
    return new ProblemPage(type.slug(), type.title(), type.status(), type.description());
  }
}
