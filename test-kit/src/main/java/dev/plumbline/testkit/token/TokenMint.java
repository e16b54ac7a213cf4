package dev.plumbline.testkit.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Starts an issuer with discovery, keys and a token endpoint on a free port, and points the
/// application at it. Use it as `@QuarkusTestResource(TokenMint.class)`; tokens come from [Tokens].
public final class TokenMint implements QuarkusTestResourceLifecycleManager {

  private static volatile @Nullable Issuer running;

  private final Issuer issuer = new Issuer();

  @Override
  public Map<String, String> start() {
    issuer.start();
    running = issuer;
    return Map.of("quarkus.oidc.auth-server-url", issuer.url());
  }

  @Override
  public void stop() {
    issuer.stop();
  }

  /// The issuer stops listening, as Keycloak does when it dies.
  public static void goAway() {
    issuer().stop();
  }

  /// The issuer listens again, on the same port.
  public static void comeBack() {
    issuer().start();
  }

  /// From now on another key is published and signs, and the old one is forgotten.
  public static void rotateKey() {
    issuer().rotateKey();
  }

  static Issuer issuer() {
    Issuer issuer = running;
    if (issuer == null) {
      throw new IllegalStateException(
          "No token mint is running: add @QuarkusTestResource(TokenMint.class) to the test");
    }
    return issuer;
  }
}
