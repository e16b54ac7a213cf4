package dev.plumbline.web.http;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;

/// The refusals of the HTTP layer itself (no such path, wrong method, media type) as problems.
final class HttpRefusals {

  private HttpRefusals() {}

  /// The HTTP layer wraps what a parameter's converter throws; that is the better answer.
  static ProblemException problemOf(WebApplicationException refused) {
    return refused.getCause() instanceof ProblemException problem
        ? problem
        : ofStatus(refused.getResponse().getStatus(), refused);
  }

  /// The common problem of this status; 400 and 500 where none is more particular.
  static ProblemException ofStatus(int status, Throwable cause) {
    var general = status < 500 ? CommonProblem.INVALID_PARAMETER : CommonProblem.INTERNAL_ERROR;
    return ProblemException.of(
            Arrays.stream(CommonProblem.values())
                .filter(type -> type.status() == status && status != 400)
                .findFirst()
                .orElse(general))
        .cause(cause);
  }
}
