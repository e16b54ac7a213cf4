package dev.plumbline.web.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;

/// Every answer under `/api/` belongs to its caller alone: caches between us and them may not keep
/// it, and the caller's own asks again. An operation may set a milder `Cache-Control` of its own.
@Singleton
class PrivateAnswers {

  /// Before authentication, so that its refusals are private too.
  private static final int FIRST = 1_000;

  /// What says who asks: an answer to one is never one to another.
  private static final List<String> WHOSE = List.of("Authorization", "Cookie");

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
    var vary = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    vary.addAll(WHOSE);
    headers.getAll(HttpHeaders.VARY).forEach(value -> vary.addAll(List.of(value.split(", *"))));
    headers.set(HttpHeaders.VARY, String.join(", ", vary));
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(
          HttpHeaders.CACHE_CONTROL,
          headers.contains(HttpHeaders.ETAG) ? "private, no-cache" : "private, no-store");
    }
  }
}
