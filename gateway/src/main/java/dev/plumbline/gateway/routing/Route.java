package dev.plumbline.gateway.routing;

import java.util.List;

/// An operation of the API, and the service that has it.
///
/// @param method in capitals
/// @param template the path, each segment either literal or a parameter in braces
/// @param internal only services may call it, past the gateway; here it does not exist
public record Route(
    Service service, String method, String template, BodyKind body, boolean internal) {

  public Route {
    for (String segment : segmentsOf(template)) {
      if (segment.isEmpty() || (segment.contains("{") && !isParameter(segment))) {
        throw new IllegalArgumentException(
            "%s of %s: a segment of a path must be a word or a parameter"
                .formatted(template, service.module()));
      }
    }
  }

  List<String> segments() {
    return segmentsOf(template);
  }

  static boolean isParameter(String segment) {
    return segment.indexOf('{') == 0 && segment.indexOf('}') == segment.length() - 1;
  }

  private static List<String> segmentsOf(String template) {
    return List.of(template.substring(1).split("/", -1));
  }
}
