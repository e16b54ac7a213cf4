package dev.plumbline.testkit.openapi;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What came back for a request.
///
/// @param path without the query
/// @param contentType as in the header; absent without a body
/// @param headers their names
record Answer(
    String method,
    String path,
    int status,
    @Nullable String contentType,
    Set<String> headers,
    String body) {

  Answer {
    var anyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.addAll(headers);
    headers = anyCase;
  }

  /// The content type without its parameters.
  String mediaType() {
    return contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  boolean isJson() {
    return mediaType().endsWith("/json") || mediaType().endsWith("+json");
  }

  @Override
  public String toString() {
    return "%s %s → %d".formatted(method, path, status);
  }
}
