package dev.plumbline.gateway.upstream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Puts a [TestService] in the place of each service, and lets the gateway be less patient than in
/// production.
public final class TestServices implements QuarkusTestResourceLifecycleManager {

  public static final TestService VENDOR = new TestService();
  public static final TestService CONTRACT = new TestService();
  public static final TestService SCORECARD = new TestService();

  @Override
  public Map<String, String> start() {
    VENDOR.start();
    CONTRACT.start();
    SCORECARD.start();
    return Map.of(
        "plumbline.vendor-service.url",
        VENDOR.url(),
        "plumbline.contract-service.url",
        CONTRACT.url(),
        "plumbline.scorecard-service.url",
        SCORECARD.url(),
        "plumbline.gateway.timeout.connect",
        "10s",
        "plumbline.gateway.timeout.answer",
        "4s",
        "plumbline.gateway.timeout.idle",
        "6s",
        "quarkus.shutdown.timeout",
        "1s");
  }

  @Override
  public void stop() {
    VENDOR.stop();
    CONTRACT.stop();
    SCORECARD.stop();
  }
}
