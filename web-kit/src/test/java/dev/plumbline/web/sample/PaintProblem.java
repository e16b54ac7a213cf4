package dev.plumbline.web.sample;

import dev.plumbline.web.problem.ProblemCatalogue;
import dev.plumbline.web.problem.ProblemType;
import java.util.stream.Stream;

/// What can go wrong with paint.
public enum PaintProblem implements ProblemType {
  SOLD_OUT;

  @Override
  public String slug() {
    return ProblemType.slugOf(this);
  }

  @Override
  public String title() {
    return "Sold out";
  }

  @Override
  public int status() {
    return 409;
  }

  @Override
  public String description() {
    return "Nothing is left of this colour.";
  }

  /// Makes them part of the document.
  public static final class Catalogue implements ProblemCatalogue {

    @Override
    public Stream<ProblemType> types() {
      return Stream.of(values());
    }
  }
}
