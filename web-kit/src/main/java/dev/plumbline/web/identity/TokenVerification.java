package dev.plumbline.web.identity;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.startup.Environment;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Verifies a token through the platform's OIDC and tells two failures apart: the token is not
/// valid (401), or its key cannot be had because the identity provider is away (503).
@Singleton
class TokenVerification {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OidcIdentityProvider oidc;
  private final CallerRules rules;
  private final KeyGate keys = new KeyGate();

  TokenVerification(
      OidcIdentityProvider oidc,
      @ConfigProperty(name = "plumbline.audience") String audience,
      Environment environment) {
    this.oidc = oidc;
    this.rules = new CallerRules(audience, environment.sheltered());
  }

  Uni<Verified> verify(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    String key = KeyGate.keyId(request.getToken().getToken());
    if (!keys.admits(key)) {
      return Uni.createFrom().failure(unavailable(new IllegalStateException("Too many new keys")));
    }
    return oidc.authenticate(request, context)
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .onFailure(TokenVerification::providerAway)
        .transform(TokenVerification::unavailable)
        .map(identity -> Verified.of(identity, rules))
        .invoke(() -> keys.learn(key));
  }

  private static boolean providerAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          || cause instanceof TimeoutException
          || cause instanceof VertxException
          || cause instanceof OIDCException) {
        return true;
      }
    }
    return false;
  }

  private static ProblemException unavailable(Throwable cause) {
    return CommonProblem.UNAVAILABLE
        .because("The identity provider cannot be reached to verify this token")
        .header("Retry-After", "2")
        .cause(cause);
  }
}
