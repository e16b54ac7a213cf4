package dev.plumbline.web.openapi;

import java.util.Locale;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The problems that an operation can answer with by its very form. Where two share a status, the
/// first that applies describes it.
enum StandardProblem {
  INVALID_REQUEST(400, "A parameter is unknown or malformed, or the body is not JSON"),
  UNAUTHENTICATED(401, "There is no valid token"),
  FORBIDDEN(403, "No role of the caller may do this"),
  NOT_FOUND(404, "It does not exist, or not for this caller"),
  IDEMPOTENCY_CONFLICT(409, "The same request is in progress, or the state forbids this one"),
  PRECONDITION_FAILED(412, "The resource has changed since it was read"),
  BODY_TOO_LARGE(413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
  IDEMPOTENT_CONTENT(422, "The content is invalid, or the idempotency key belongs to another body"),
  INVALID_CONTENT(422, "The content is invalid; all violations are listed"),
  PRECONDITION_REQUIRED(428, "`If-Match` is missing"),
  UNAVAILABLE(503, "A needed part is not available; `Retry-After` says when to try again");

  private final int status;
  private final String description;

  StandardProblem(int status, String description) {
    this.status = status;
    this.description = description;
  }

  String status() {
    return String.valueOf(status);
  }

  String description() {
    return description;
  }

  /// Its name among the components, `NOT_FOUND` → `NotFound`.
  String component() {
    var name = new StringBuilder();
    for (String word : name().split("_", -1)) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  boolean appliesTo(String path, Operation operation) {
    return switch (this) {
      case INVALID_REQUEST, UNAUTHENTICATED, FORBIDDEN, UNAVAILABLE -> true;
      case NOT_FOUND -> path.contains("{");
      case BODY_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, INVALID_CONTENT ->
          operation.getRequestBody() != null;
      case PRECONDITION_FAILED, PRECONDITION_REQUIRED -> hasHeader(operation, "If-Match");
      case IDEMPOTENCY_CONFLICT, IDEMPOTENT_CONTENT -> hasHeader(operation, "Idempotency-Key");
    };
  }

  private static boolean hasHeader(Operation operation, String name) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(
                parameter ->
                    parameter.getIn() == Parameter.In.HEADER
                        && name.equalsIgnoreCase(parameter.getName()));
  }
}
