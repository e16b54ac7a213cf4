package dev.plumbline.service.idempotency;

import dev.plumbline.web.parameter.OperationHeaders;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a request without the `Idempotency-Key` that its operation demands, or with one that is
/// none, before anybody looks at its body. An operation demands it by
/// `@HeaderParam(IdempotencyKey.HEADER) @NotNull String key`.
public class IdempotencyKeyCheck {

  private final OperationHeaders operations;

  IdempotencyKeyCheck(OperationHeaders operations) {
    this.operations = operations;
  }

  @ServerRequestFilter
  void check(ResourceInfo resource, HttpHeaders request) {
    Method operation = resource.getResourceMethod();
    String key = request.getHeaderString(IdempotencyKey.HEADER);
    if (key == null && operations.demands(operation, IdempotencyKey.HEADER)) {
      throw ProblemException.of(CommonProblem.IDEMPOTENCY_KEY_MISSING);
    }
    if (operations.takes(operation, IdempotencyKey.HEADER)) {
      IdempotencyKey.of(key);
    }
  }
}
