package dev.plumbline.web.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/// What happens to the rest of a body that is answered before it was read. Closing at once would
/// reset the connection, and a client that is still writing might never see the answer; reading on
/// for ever would be a gift to an attacker. So a rest of any honest size is read and thrown away,
/// as long as it keeps coming, and beyond that the connection is cut.
public final class UnreadBody {

  /// Twice the largest upload that any operation takes.
  private static final long PATIENCE_BYTES = 50L << 20;

  /// Counted from the last piece: how fast an honest client sends is up to its network, and to how
  /// many others send at the same time.
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /// For all of the rest, so that nobody holds a connection by sending a byte now and then.
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Vertx vertx;
  private final HttpServerRequest request;
  private final Duration silence;
  private long discarded;
  private long silent;

  UnreadBody(Vertx vertx, HttpServerRequest request, Duration silence) {
    this.vertx = vertx;
    this.request = request;
    this.silence = silence;
  }

  /// Does nothing where the body was read.
  public static void discard(RoutingContext routing) {
    if (!routing.request().isEnded()) {
      new UnreadBody(routing.vertx(), routing.request(), SILENCE).start(LONGEST);
    }
  }

  void start(Duration longest) {
    long whole = hangUpAfter(longest);
    silent = hangUpAfter(silence);
    request.handler(this::discard);
    request.endHandler(_ -> forget(whole));
    request.exceptionHandler(_ -> forget(whole));
    request.resume();
  }

  private void discard(Buffer chunk) {
    discarded += chunk.length();
    vertx.cancelTimer(silent);
    if (discarded > PATIENCE_BYTES) {
      request.connection().close();
    } else {
      silent = hangUpAfter(silence);
    }
  }

  private long hangUpAfter(Duration time) {
    return vertx.setTimer(time.toMillis(), _ -> request.connection().close());
  }

  private void forget(long whole) {
    vertx.cancelTimer(whole);
    vertx.cancelTimer(silent);
  }
}
