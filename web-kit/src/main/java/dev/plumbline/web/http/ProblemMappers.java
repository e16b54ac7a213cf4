package dev.plumbline.web.http;

import dev.plumbline.web.problem.ProblemException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers with a problem document whatever a resource, or the HTTP layer around it, throws. The
/// particular methods only outrank mappers that the platform brings.
public class ProblemMappers {

  private final Problems problems;

  ProblemMappers(Problems problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper
  Response any(Throwable failure, RoutingContext request) {
    return respond(failure, request);
  }

  @ServerExceptionMapper
  Response problem(ProblemException problem, RoutingContext request) {
    return respond(problem, request);
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException refused, RoutingContext request) {
    return respond(refused, request);
  }

  @ServerExceptionMapper
  Response invalid(ValidationException invalid, RoutingContext request) {
    return respond(invalid, request);
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException forbidden, RoutingContext request) {
    return respond(forbidden, request);
  }

  @ServerExceptionMapper
  Response unauthorized(UnauthorizedException unauthorized, RoutingContext request) {
    return respond(unauthorized, request);
  }

  @ServerExceptionMapper
  Response unauthenticated(AuthenticationFailedException failed, RoutingContext request) {
    return respond(failed, request);
  }

  private Response respond(Throwable failure, RoutingContext request) {
    ProblemException problem = problems.problemOf(failure, request);
    var response =
        Response.status(problem.type().status())
            .type(ProblemDocument.MEDIA_TYPE)
            .entity(problems.document(problem, request));
    problem.headers().forEach(response::header);
    return response.build();
  }
}
