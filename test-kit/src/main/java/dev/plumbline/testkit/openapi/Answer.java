package dev.plumbline.testkit.openapi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What came back for a request.
///
/// @param path without the query
/// @param contentType as in the header; absent without a body
record Answer(String method, String path, int status, @Nullable String contentType, String body) {

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
