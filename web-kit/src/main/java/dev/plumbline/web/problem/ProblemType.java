package dev.plumbline.web.problem;

import java.util.Locale;

/// A kind of error that callers can rely on (RFC 9457). Features name theirs in an enum of their
/// own that implements this interface, and list it in a [ProblemCatalogue].
public interface ProblemType {

  /// The stable name, in kebab-case; the type's URI is `/problems/<slug>`.
  String slug();

  /// What went wrong, in a few words that are the same for every occurrence.
  String title();

  /// The HTTP status that every occurrence is answered with.
  int status();

  /// For the type's page: when it occurs, and what a caller can do about it.
  String description();

  /// The relative URI that identifies this type in a problem document.
  default String uri() {
    return "/problems/" + slug();
  }

  /// The slug that follows from an enum constant's name, `NOT_FOUND` → `not-found`.
  static String slugOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
