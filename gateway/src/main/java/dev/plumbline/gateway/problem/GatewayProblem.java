package dev.plumbline.gateway.problem;

import dev.plumbline.web.problem.ProblemType;

/// What only the gateway can refuse.
public enum GatewayProblem implements ProblemType {
  HTTP_VERSION_TOO_OLD(
      426,
      "HTTP/1.1 is required",
      "The request was made in HTTP/1.0, in which a long answer cannot be told from a broken one."
          + " Repeat it in HTTP/1.1."),
  TRANSFER_CODING_UNSUPPORTED(
      501,
      "The transfer coding is not supported",
      "The `Transfer-Encoding` header names something else than `chunked`. Send the body as it is,"
          + " chunked or with a `Content-Length`.");

  private final Definition definition;

  GatewayProblem(int status, String title, String description) {
    definition = new Definition(status, title, description);
  }

  @Override
  public Definition definition() {
    return definition;
  }
}
