package dev.plumbline.gateway.proxy;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which headers pass, and what the gateway itself says of the caller.
final class PassingHeaders {

  /// They concern one connection only, as do those that `Connection` names. `Transfer-Encoding` is
  /// the proxy's own affair.
  private static final Set<String> HOP_BY_HOP =
      Set.of(
          "connection",
          "expect",
          "http2-settings",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "upgrade");

  /// With these a client could pretend to be another.
  private static final Set<String> CLAIMS = Set.of("forwarded", "x-real-ip");

  private static final String CLAIM_PREFIX = "x-forwarded-";

  /// The tracer writes its own, which continue the client's.
  private static final Set<String> TRACE = Set.of("traceparent", "tracestate");

  private PassingHeaders() {}

  /// Leaves in a request or an answer what is meant for its last receiver.
  static void removeHopByHop(MultiMap headers) {
    for (String value : List.copyOf(headers.getAll(HttpHeaders.CONNECTION))) {
      for (String name : value.split(",", -1)) {
        headers.remove(name.strip());
      }
    }
    HOP_BY_HOP.forEach(headers::remove);
  }

  /// Leaves the trace to the tracer, as long as there is one; else the client's passes.
  static void leaveTraceToTracer(MultiMap headers) {
    if (Span.current().getSpanContext().isValid()) {
      TRACE.forEach(headers::remove);
    }
  }

  /// Replaces what the client claims about its way here by what the gateway sees.
  static void setForwarded(MultiMap headers, HttpServerRequest client) {
    List.copyOf(headers.names()).stream().filter(PassingHeaders::isClaim).forEach(headers::remove);
    headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", client.scheme());
    HostAndPort host = client.authority();
    if (host != null) {
      headers.set("X-Forwarded-Host", host.toString());
    }
  }

  private static boolean isClaim(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return CLAIMS.contains(lower) || lower.startsWith(CLAIM_PREFIX);
  }
}
