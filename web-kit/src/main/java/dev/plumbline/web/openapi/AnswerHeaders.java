package dev.plumbline.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/// The headers of answers, by the form of their operation: one that gives a `RestResponse`, and not
/// a plain value, answers with a resource in one of its versions.
final class AnswerHeaders {

  private static final String ETAG = "ETag";
  private static final String LOCATION = "Location";
  private static final String RETRY_AFTER = "Retry-After";
  private static final String PERHAPS_RETRY_AFTER = "RetryAfterWhileInProgress";

  /// What a version is told in, by the status of the answer.
  private static final Map<String, List<String>> OF_VERSION =
      Map.of("200", List.of(ETAG), "201", List.of(ETAG, LOCATION), "202", List.of(LOCATION));

  private static final DotName REST_RESPONSE =
      DotName.createSimple("org.jboss.resteasy.reactive.RestResponse");

  private AnswerHeaders() {}

  /// Adds the headers that answers refer to.
  static void add(Components components) {
    components
        .addHeader(ETAG, text("The version, for `If-Match` and `If-None-Match`").required(true))
        .addHeader(LOCATION, text("Where the resource is").required(true))
        .addHeader(RETRY_AFTER, seconds("Try again after so many seconds").required(true))
        .addHeader(
            PERHAPS_RETRY_AFTER,
            seconds("While the same request is in progress: try again after so many seconds"));
  }

  static void complete(Operation operation, MethodInfo method) {
    Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
    if (method.returnType().name().equals(REST_RESPONSE)) {
      OF_VERSION.forEach(
          (status, names) -> {
            APIResponse answer = responses.get(status);
            if (answer != null) {
              names.forEach(name -> answer.addHeader(name, reference(name)));
            }
          });
    }
  }

  /// The header of the problem with this status, where there is one.
  static void complete(StandardProblem problem, APIResponse answer) {
    switch (problem) {
      case UNAVAILABLE -> answer.addHeader(RETRY_AFTER, reference(RETRY_AFTER));
      case IDEMPOTENCY_CONFLICT -> answer.addHeader(RETRY_AFTER, reference(PERHAPS_RETRY_AFTER));
      case INVALID_REQUEST,
          UNAUTHENTICATED,
          FORBIDDEN,
          NOT_FOUND,
          PRECONDITION_FAILED,
          BODY_TOO_LARGE,
          UNSUPPORTED_MEDIA_TYPE,
          IDEMPOTENT_CONTENT,
          INVALID_CONTENT,
          PRECONDITION_REQUIRED -> {}
    }
  }

  private static Header text(String description) {
    return header(SchemaType.STRING, description);
  }

  private static Header seconds(String description) {
    return header(SchemaType.INTEGER, description);
  }

  private static Header header(SchemaType type, String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(type));
  }

  private static Header reference(String name) {
    return OASFactory.createHeader().ref(name);
  }
}
