package dev.plumbline.web.lookup;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import java.util.function.Function;

/// The variable parts of a request's path. What is not of its form names nothing.
public final class PathValues {

  private final MultivaluedMap<String, String> values;

  PathValues(MultivaluedMap<String, String> values) {
    this.values = values;
  }

  public UUID id(String name) {
    return value(name, UUID::fromString);
  }

  public String text(String name) {
    return value(name, text -> text);
  }

  public int number(String name) {
    return value(name, Integer::parseInt);
  }

  private <T> T value(String name, Function<String, T> parse) {
    try {
      return parse.apply(values.getFirst(name));
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(CommonProblem.NOT_FOUND).cause(e);
    }
  }
}
