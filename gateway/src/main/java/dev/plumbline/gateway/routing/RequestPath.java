package dev.plumbline.gateway.routing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The path of a request, as the gateway and every service read it alike. What two readers could
/// take for different paths (dots, empty segments, encoded slashes, matrix parameters) is no path
/// here, so that nobody reaches an operation that the gateway does not see.
///
/// @param segments decoded, at least one, none empty
public record RequestPath(List<String> segments) {

  /// Possessive: a group that may give back is a recursion, and a long segment the stack's end.
  private static final Pattern SEGMENT =
      Pattern.compile("(?:[A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})++");

  private static final Pattern AMBIGUOUS = Pattern.compile("\\.{1,2}|.*[/\\\\;\\p{Cntrl}\uFFFD].*");

  public RequestPath {
    segments = List.copyOf(segments);
  }

  /// The path in this raw text, without a query; empty when it is ambiguous or none.
  public static Optional<RequestPath> of(String raw) {
    if (!raw.startsWith("/")) {
      return Optional.empty();
    }
    List<String> encoded = Arrays.asList(raw.substring(1).split("/", -1));
    if (!encoded.stream().allMatch(segment -> SEGMENT.matcher(segment).matches())) {
      return Optional.empty();
    }
    List<String> decoded = encoded.stream().map(RequestPath::decoded).toList();
    return decoded.stream().anyMatch(segment -> AMBIGUOUS.matcher(segment).matches())
        ? Optional.empty()
        : Optional.of(new RequestPath(decoded));
  }

  private static String decoded(String segment) {
    return URI.create("/" + segment).getPath().substring(1);
  }
}
