package dev.plumbline.web.problem;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a request. The rejected value itself is never part of it.
///
/// @param pointer where in the body (JSON pointer, RFC 6901); the empty text is the whole body
/// @param parameter the query, path or header parameter, instead of a pointer
/// @param cell where in a sheet that was sent, instead of a pointer, e.g. `Report!D14`
/// @param code stable, in kebab-case, for programs
/// @param message one sentence for people
public record Violation(
    @Nullable String pointer,
    @Nullable String parameter,
    @Nullable String cell,
    String code,
    String message) {

  public Violation {
    if (Stream.of(pointer, parameter, cell).filter(Objects::nonNull).count() != 1) {
      throw new IllegalArgumentException("A violation has a pointer, a parameter or a cell");
    }
  }

  /// A violation in the body, e.g. `at("/lines/0/measures/x", "negative", "must not be negative")`.
  public static Violation at(String pointer, String code, String message) {
    return new Violation(pointer, null, null, code, message);
  }

  /// A violation of a query, path or header parameter.
  public static Violation parameter(String parameter, String code, String message) {
    return new Violation(null, parameter, null, code, message);
  }

  /// A violation in a sheet, e.g. `inCell("Report!D14", "not-a-number", "must be a number")`.
  public static Violation inCell(String cell, String code, String message) {
    return new Violation(null, null, cell, code, message);
  }
}
