package dev.plumbline.web.problem;

/// The problems that any operation may answer with. What only one feature can meet is an enum of
/// that feature.
public enum CommonProblem implements ProblemType {
  MALFORMED_JSON(
      400,
      "The body is not JSON",
      "The body is empty, is not well-formed JSON, or names a field twice. The detail says where."),
  INVALID_PARAMETER(
      400,
      "A parameter is invalid",
      "A query, path or header parameter is unknown, malformed or out of range. Each is listed in"
          + " `errors`; an unknown one is answered with those that the operation knows."),
  IDEMPOTENCY_KEY_MISSING(
      400,
      "An idempotency key is required",
      "This operation must not happen twice by accident: send an `Idempotency-Key` header with a"
          + " value of your own, and repeat it when you repeat the request."),
  UNAUTHENTICATED(
      401,
      "A valid token is required",
      "The request carries no token, or one that is expired, malformed, signed by another issuer,"
          + " or refused in this environment. Get a new token and repeat the request."),
  FORBIDDEN(
      403,
      "This caller may not do this",
      "The token is valid, but none of its roles may use this operation."),
  NOT_FOUND(
      404,
      "There is nothing here",
      "The path or the resource does not exist, or is not visible to this caller. The answer does"
          + " not tell these apart."),
  METHOD_NOT_ALLOWED(
      405,
      "The method is not allowed here",
      "The path exists, but not with this method; the `Allow` header lists those that do."),
  NOT_ACCEPTABLE(
      406,
      "No acceptable representation",
      "The operation cannot answer in any of the media types that the `Accept` header allows."),
  CONFLICT(
      409,
      "The request conflicts with the present state",
      "The resource is in a state that does not allow this change. Read it again and decide anew."),
  IDEMPOTENCY_IN_PROGRESS(
      409,
      "The same request is still in progress",
      "A request with this idempotency key has not finished yet. Repeat it after a moment."),
  PRECONDITION_FAILED(
      412,
      "The resource has changed",
      "The `If-Match` header names a state that is no longer the present one. Read the resource"
          + " again, apply your change to what you read, and send the new `ETag`."),
  BODY_TOO_LARGE(
      413,
      "The body is too large",
      "The body is larger than this operation accepts: 1 MiB of JSON, or 25 MiB for an upload."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "The media type is not supported",
      "The operation does not read the media type that the `Content-Type` header names."),
  INVALID_CONTENT(
      422,
      "The content is invalid",
      "The body can be read, but some of its fields are missing, unknown, of the wrong type, or"
          + " break a rule. All of them are listed in `errors`, each with a JSON pointer, or with"
          + " its cell where the body is a sheet."),
  IDEMPOTENCY_KEY_REUSED(
      422,
      "The idempotency key belongs to another request",
      "This key was sent before with a different body. Use a new key for a new request."),
  PRECONDITION_REQUIRED(
      428,
      "The state to change must be named",
      "A change needs an `If-Match` header with the resource's `ETag`, so that no one overwrites"
          + " what they have not seen."),
  INTERNAL_ERROR(
      500,
      "Something went wrong on our side",
      "The request met a fault in the platform. The `traceId` finds it in the logs."),
  BAD_GATEWAY(
      502,
      "A service gave a broken answer",
      "The service behind the gateway closed the connection or answered with something that is not"
          + " HTTP. A request that may be repeated safely can be repeated."),
  UNAVAILABLE(
      503,
      "A needed part is not available",
      "A service, the database or the identity provider cannot be reached at the moment. Repeat the"
          + " request after the seconds in `Retry-After`."),
  GATEWAY_TIMEOUT(
      504,
      "A service took too long",
      "The service behind the gateway did not answer in time. The request may have taken effect:"
          + " repeat it with its idempotency key, or read before you repeat.");

  private final Definition definition;

  CommonProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
