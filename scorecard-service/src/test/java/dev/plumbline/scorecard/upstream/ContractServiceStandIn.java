package dev.plumbline.scorecard.upstream;

import dev.plumbline.testkit.fault.FaultProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Starts a [ContractServer] behind a proxy of faults, and points the application at it.
public final class ContractServiceStandIn implements QuarkusTestResourceLifecycleManager {

  private static volatile @Nullable ContractServer running;
  private static volatile @Nullable FaultProxy before;

  @Override
  public Map<String, String> start() {
    try {
      ContractServer server = ContractServer.started();
      FaultProxy proxy = FaultProxy.to("localhost", server.port());
      running = server;
      before = proxy;
      return Map.of(
          "plumbline.contract-service.url",
          "http://localhost:" + proxy.port(),
          "plumbline.feed.every",
          "PT0.5S");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    network().close();
    server().stop();
  }

  /// What it has to tell.
  public static ContractServer server() {
    return present(running);
  }

  /// The way to it.
  public static FaultProxy network() {
    return present(before);
  }

  private static <T> T present(@Nullable T started) {
    if (started == null) {
      throw new IllegalStateException("The stand-in has not been started");
    }
    return started;
  }
}
