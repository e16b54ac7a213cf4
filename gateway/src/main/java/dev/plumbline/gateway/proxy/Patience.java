package dev.plumbline.gateway.proxy;

import io.vertx.core.Vertx;
import java.time.Duration;

/// Ends what shows no sign of life for too long. One timer serves many signs: each only notes the
/// time, and the timer looks at it when it fires.
final class Patience {

  private final Vertx vertx;
  private final Runnable lost;
  private Duration limit = Duration.ZERO;
  private long lastSign;
  private long timer = -1;

  /// @param lost called once when silence has lasted too long
  Patience(Vertx vertx, Runnable lost) {
    this.vertx = vertx;
    this.lost = lost;
  }

  /// From now on, silence may last this long.
  void begin(Duration limit) {
    end();
    this.limit = limit;
    sign();
    waitFor(limit);
  }

  void sign() {
    lastSign = System.nanoTime();
  }

  void end() {
    vertx.cancelTimer(timer);
  }

  private void waitFor(Duration rest) {
    timer = vertx.setTimer(Math.max(1, rest.toMillis()), _ -> look());
  }

  private void look() {
    Duration rest = limit.minusNanos(System.nanoTime() - lastSign);
    if (rest.isPositive()) {
      waitFor(rest);
    } else {
      lost.run();
    }
  }
}
