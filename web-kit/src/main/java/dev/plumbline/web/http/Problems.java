package dev.plumbline.web.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.web.identity.CurrentCaller;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.ProblemTranslator;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Turns whatever ended a request into a problem, and a problem into its document.
@Singleton
public class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  private final ObjectMapper json;
  private final AllowedMethods methods;
  private final List<ProblemTranslator> translators;

  Problems(ObjectMapper json, AllowedMethods methods, @All List<ProblemTranslator> translators) {
    this.json = json;
    this.methods = methods;
    this.translators = translators;
  }

  /// The problem that stands for this failure; 500 for everything that no one expected.
  public ProblemException problemOf(Throwable failure, RoutingContext request) {
    return switch (failure) {
      case ProblemException problem -> problem;
      case NotAllowedException _ -> notAllowed(request);
      case NotFoundException _ when methods.lack(request) -> notAllowed(request);
      case WebApplicationException refused -> HttpRefusals.problemOf(refused);
      case ConstraintViolationException invalid -> ConstraintProblems.problemOf(invalid);
      case ForbiddenException _ -> forbidden(request);
      case UnauthorizedException _, AuthenticationFailedException _ -> unauthenticated();
      case RejectedExecutionException full ->
          ProblemException.of(CommonProblem.UNAVAILABLE).header("Retry-After", "1").cause(full);
      default -> translated(failure);
    };
  }

  private ProblemException notAllowed(RoutingContext request) {
    return ProblemException.of(CommonProblem.METHOD_NOT_ALLOWED)
        .header("Allow", methods.of(request));
  }

  /// What interceptors and transactions wrap is still the answer; then the translators are asked.
  private ProblemException translated(Throwable failure) {
    return causes(failure)
        .flatMap(
            cause -> cause instanceof ProblemException problem ? Stream.of(problem) : Stream.of())
        .findFirst()
        .or(
            () ->
                translators.stream()
                    .flatMap(translator -> translator.translate(failure).stream())
                    .findFirst())
        .orElseGet(() -> ProblemException.of(CommonProblem.INTERNAL_ERROR).cause(failure));
  }

  private static ProblemException forbidden(RoutingContext request) {
    return request.user() instanceof QuarkusHttpUser user
        ? CurrentCaller.forbidden(user.getSecurityIdentity())
        : ProblemException.of(CommonProblem.FORBIDDEN);
  }

  private static ProblemException unauthenticated() {
    return ProblemException.of(CommonProblem.UNAUTHENTICATED).header("WWW-Authenticate", "Bearer");
  }

  /// The document as JSON; what is not the caller's fault goes to the log.
  public String document(ProblemException problem, RoutingContext request) {
    if (problem.type().status() >= 500) {
      log(problem, request);
    }
    try {
      return json.writeValueAsString(ProblemDocument.of(problem, path(request), traceId()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Answers with the problem, unless an answer has begun already: then the connection is cut, so
  /// that nothing truncated looks whole.
  public void send(RoutingContext request, ProblemException problem) {
    HttpServerResponse response = request.response();
    String document = document(problem, request);
    if (response.ended()) {
      return;
    }
    if (response.headWritten()) {
      request.request().connection().close();
      return;
    }
    problem.headers().forEach(response::putHeader);
    response.putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
    UnreadBody.discard(request);
    response.setStatusCode(problem.type().status()).end(document);
  }

  /// A fault of ours with all that is known of it; what is merely away in one line, because there
  /// will be many of them. That an answer can no longer be written to whoever has left is no fault.
  private static void log(ProblemException problem, RoutingContext request) {
    String summary =
        "%s %s → %d %s"
            .formatted(
                request.request().method(),
                path(request),
                problem.type().status(),
                problem.getMessage());
    if (problem.type() != CommonProblem.INTERNAL_ERROR) {
      LOG.warn(problem.getCause() == null ? summary : summary + ": " + problem.getCause());
    } else if (request.response().closed()
        && causes(problem).anyMatch(cause -> cause instanceof IOException)) {
      LOG.info(summary + ": the caller has left");
    } else {
      LOG.error(summary, problem.getCause());
    }
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private static String path(RoutingContext request) {
    return Objects.requireNonNullElse(request.request().path(), "");
  }

  private static @Nullable String traceId() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }
}
