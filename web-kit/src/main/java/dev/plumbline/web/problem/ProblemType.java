package dev.plumbline.web.problem;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/// A kind of error that callers can rely on (RFC 9457). Features name theirs in an enum of their
/// own that implements this interface, and list it in a [ProblemCatalogue].
public interface ProblemType {

  /// What every occurrence has in common.
  ///
  /// @param status the HTTP status that it is answered with
  /// @param title what went wrong, in a few words
  /// @param description for the type's page: when it occurs, and what a caller can do about it
  @Immutable
  record Definition(int status, String title, String description) {}

  /// The enum constant's, from which the slug follows.
  String name();

  Definition definition();

  /// The stable name, in kebab-case, `NOT_FOUND` → `not-found`; the type's URI is
  /// `/problems/<slug>`.
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  default int status() {
    return definition().status();
  }

  default String title() {
    return definition().title();
  }

  default String description() {
    return definition().description();
  }

  /// The relative URI that identifies this type in a problem document.
  default String uri() {
    return "/problems/" + slug();
  }

  /// The problem, with what is particular to this occurrence: a sentence, and never a value that
  /// the caller sent.
  default ProblemException because(String detail) {
    return ProblemException.of(this).detail(detail);
  }
}
