package dev.plumbline.web.http;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Problem documents for what fails outside of a resource: in routing and in authentication.
@Singleton
class ProblemRoutes {

  /// After every route of the platform and of ours.
  private static final int LAST = 1_000_000;

  private final Problems problems;

  ProblemRoutes(Problems problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(LAST).handler(this::notFound).failureHandler(this::failed);
  }

  private void notFound(RoutingContext request) {
    problems.send(request, ProblemException.of(CommonProblem.NOT_FOUND));
  }

  private void failed(RoutingContext request) {
    Throwable failure = request.failure();
    problems.send(
        request,
        failure == null
            ? HttpRefusals.ofStatus(request.statusCode(), new IllegalStateException("No cause"))
            : problems.problemOf(failure, request));
  }
}
