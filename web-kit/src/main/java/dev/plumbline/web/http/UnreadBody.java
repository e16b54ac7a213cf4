package dev.plumbline.web.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/// What happens to the rest of a body that is answered before it was read. Closing at once would
/// reset the connection, and a client that is still writing might never see the answer; reading on
/// for ever would be a gift to an attacker. So a rest of any honest size is read and thrown away,
/// and beyond that the connection is cut.
public final class UnreadBody {

  /// Twice the largest upload that any operation takes.
  private static final long PATIENCE_BYTES = 50L << 20;

  private static final long PATIENCE_MILLIS = 10_000;

  private final Vertx vertx;
  private final HttpServerRequest request;
  private long discarded;

  private UnreadBody(RoutingContext routing) {
    this.vertx = routing.vertx();
    this.request = routing.request();
  }

  /// Does nothing where the body was read.
  public static void discard(RoutingContext routing) {
    if (!routing.request().isEnded()) {
      new UnreadBody(routing).start();
    }
  }

  private void start() {
    long timer = vertx.setTimer(PATIENCE_MILLIS, _ -> request.connection().close());
    request.handler(
        chunk -> {
          discarded += chunk.length();
          if (discarded > PATIENCE_BYTES) {
            request.connection().close();
          }
        });
    request.endHandler(_ -> vertx.cancelTimer(timer));
    request.exceptionHandler(_ -> vertx.cancelTimer(timer));
    request.resume();
  }
}
