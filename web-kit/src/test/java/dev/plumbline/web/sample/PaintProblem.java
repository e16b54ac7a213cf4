package dev.plumbline.web.sample;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.stream.Stream;

/// What can go wrong with paint.
public enum PaintProblem implements ProblemType {
  SOLD_OUT(409, "Sold out", "Nothing is left of this colour."),
  TOO_SLOW(422, "The finish dries too slowly", "An urgent order cannot have it.");

  private final Definition definition;

  PaintProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }

  /// Makes them part of the document.
  public static final class Catalogue implements ProblemCatalogue {

    @Override
    public Stream<ProblemType> types() {
      return Stream.of(values());
    }
  }
}
