package dev.plumbline.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The calls that the gateway has begun and not ended.
@Singleton
public class OpenCalls {

  private static final int FIRST = 10_000;
  private static final int PATIENCE_MILLIS = 15_000;

  private final Set<Object> open = ConcurrentHashMap.newKeySet();

  void register(@Observes Filters filters) {
    filters.register(
        call -> {
          var name = call.request().method() + " " + call.request().uri() + " " + System.nanoTime();
          open.add(name);
          call.addEndHandler(_ -> open.remove(name));
          call.next();
        },
        FIRST);
  }

  void awaitNone() throws InterruptedException {
    for (int waited = 0; !open.isEmpty() && waited < PATIENCE_MILLIS; waited += 20) {
      Thread.sleep(20);
    }
    assertThat(open).isEmpty();
  }
}
