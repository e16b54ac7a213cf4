package dev.plumbline.web.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Every answer under `/api/` belongs to its caller alone: caches between us and them may not keep
/// it, and the caller's own asks again. An operation may set a milder `Cache-Control` of its own.
@Singleton
class PrivateAnswers {

  /// Before authentication, so that its refusals are private too.
  private static final int FIRST = 1_000;

  void register(@Observes Filters filters) {
    filters.register(this::mark, FIRST);
  }

  private void mark(RoutingContext request) {
    if (request.normalizedPath().startsWith(ApiAccess.PREFIX)) {
      request.addHeadersEndHandler(_ -> complete(request.response().headers()));
    }
    request.next();
  }

  private static void complete(MultiMap headers) {
    headers.set(HttpHeaders.VARY, "Authorization, Cookie");
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(
          HttpHeaders.CACHE_CONTROL,
          headers.contains(HttpHeaders.ETAG) ? "private, no-cache" : "private, no-store");
    }
  }
}
