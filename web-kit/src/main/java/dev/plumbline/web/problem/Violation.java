package dev.plumbline.web.problem;

import org.jspecify.annotations.Nullable;

/// One thing that is wrong with a request. The rejected value itself is never part of it.
///
/// @param pointer where in the body (JSON pointer, RFC 6901); the empty text is the whole body
/// @param parameter the query, path or header parameter, instead of a pointer
/// @param code stable, in kebab-case, for programs
/// @param message one sentence for people
public record Violation(
    @Nullable String pointer, @Nullable String parameter, String code, String message) {

  public Violation {
    if ((pointer == null) == (parameter == null)) {
      throw new IllegalArgumentException("A violation has a pointer or a parameter, and not both");
    }
  }

  /// A violation in the body, e.g. `at("/lines/0/measures/x", "negative", "must not be negative")`.
  public static Violation at(String pointer, String code, String message) {
    return new Violation(pointer, null, code, message);
  }

  /// A violation of a query, path or header parameter.
  public static Violation parameter(String parameter, String code, String message) {
    return new Violation(null, parameter, code, message);
  }
}
