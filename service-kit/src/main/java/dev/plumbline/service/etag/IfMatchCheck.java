package dev.plumbline.service.etag;

import dev.plumbline.web.lookup.Finders;
import dev.plumbline.web.parameter.OperationHeaders;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses a request without the `If-Match` that its operation demands before anybody looks at its
/// body, but only where the thing that it would change is there. An operation demands it by
/// `@HeaderParam(IfMatch.HEADER) @NotNull String ifMatch`.
public class IfMatchCheck {

  /// What is malformed is told first.
  private static final int AFTER_PARAMETERS = Priorities.USER + 1;

  private final OperationHeaders operations;
  private final Finders finders;

  IfMatchCheck(OperationHeaders operations, Finders finders) {
    this.operations = operations;
    this.finders = finders;
  }

  @ServerRequestFilter(priority = AFTER_PARAMETERS)
  void check(ResourceInfo resource, HttpHeaders request) {
    if (request.getHeaderString(IfMatch.HEADER) == null
        && operations.demands(resource.getResourceMethod(), IfMatch.HEADER)) {
      finders.requireFound();
      throw IfMatch.missing();
    }
  }
}
