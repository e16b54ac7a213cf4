package dev.plumbline.gateway.proxy;

import dev.plumbline.gateway.document.GatewayDocuments;
import dev.plumbline.gateway.problem.GatewayProblem;
import dev.plumbline.gateway.routing.BodyKind;
import dev.plumbline.gateway.routing.Match;
import dev.plumbline.gateway.routing.RequestPath;
import dev.plumbline.gateway.routing.Route;
import dev.plumbline.gateway.routing.RouteTable;
import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Lets a request pass to the service that has its operation, if it may.
@Singleton
public class ProxyHandler implements Handler<RoutingContext> {

  private final RouteTable routes;
  private final ProxyMeans means;

  ProxyHandler(GatewayDocuments documents, ProxyMeans means) {
    this.routes = new RouteTable(documents.routes());
    this.means = means;
  }

  @Override
  public void handle(RoutingContext call) {
    HttpServerRequest request = call.request();
    Match match =
        Optional.ofNullable(request.path())
            .flatMap(RequestPath::of)
            .map(path -> routes.match(request.method().name(), path))
            .orElse(new Match.Nothing());
    switch (match) {
      case Match.Found(Route route) -> pass(call, route);
      case Match.WrongMethod(var allowed) ->
          throw ProblemException.of(CommonProblem.METHOD_NOT_ALLOWED)
              .header(HttpHeaders.ALLOW.toString(), String.join(", ", allowed));
      case Match.Nothing() -> throw ProblemException.of(CommonProblem.NOT_FOUND);
    }
  }

  private void pass(RoutingContext call, Route route) {
    HttpServerRequest request = call.request();
    if (request.version() == HttpVersion.HTTP_1_0) {
      throw ProblemException.of(GatewayProblem.HTTP_VERSION_TOO_OLD)
          .header(HttpHeaders.UPGRADE.toString(), "HTTP/1.1");
    }
    for (String coding : request.headers().getAll(HttpHeaders.TRANSFER_ENCODING)) {
      if (!HttpHeaders.CHUNKED.toString().equals(coding)) {
        throw ProblemException.of(GatewayProblem.TRANSFER_CODING_UNSUPPORTED);
      }
    }
    long limit = limit(route.body());
    if (announcedLength(request) > limit) {
      throw tooLarge(limit);
    }
    new Exchange(call, route.service(), limit, means).begin();
  }

  private long limit(BodyKind kind) {
    return switch (kind) {
      case JSON -> means.settings().bodyLimit().json().asLongValue();
      case UPLOAD -> means.settings().bodyLimit().upload().asLongValue();
    };
  }

  static ProblemException tooLarge(long limit) {
    return CommonProblem.BODY_TOO_LARGE.because(
        "This operation accepts a body of at most %d bytes".formatted(limit));
  }

  static boolean hasBody(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
        || announcedLength(request) > 0;
  }

  /// The HTTP decoder has refused what is not a number.
  private static long announcedLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }
}
