package dev.plumbline.web.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Verifies each token once and remembers whose it is for a while, because verifying costs more
/// than all else in a small request. The challenge and the choice of the tenant still happen on
/// every request; failures are never kept, and neither is a token that is bound to its sender.
@Singleton
public class VerifiedIdentities implements IdentityProvider<TokenAuthenticationRequest> {

  /// How long a token that was withdrawn may still count.
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final int MOST = 10_000;

  /// Above Quarkus' own provider, which stands at `SYSTEM_FIRST + 1`: at or below it, this one
  /// would never be asked, and nobody would notice.
  private static final int ABOVE_OIDC = SYSTEM_FIRST + 1_000;

  private final Clock clock = Clock.systemUTC();
  private final OidcIdentityProvider oidc;
  private final TokenVerification verification;
  private final Cache<String, Verified> verified =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfter(
              Expiry.<String, Verified>creating(
                  (_, identity) -> identity.lifetime(LONGEST, clock.instant())))
          .build();

  VerifiedIdentities(OidcIdentityProvider oidc, TokenVerification verification) {
    this.oidc = oidc;
    this.verification = verification;
  }

  @Override
  public int priority() {
    return ABOVE_OIDC;
  }

  @Override
  public Class<TokenAuthenticationRequest> getRequestType() {
    return TokenAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      TokenAuthenticationRequest request, AuthenticationRequestContext context) {
    if (!(request.getToken() instanceof AccessTokenCredential)) {
      return oidc.authenticate(request, context);
    }
    RoutingContext routing = HttpSecurityUtils.getRoutingContextAttribute(request);
    String key = tenant(routing) + ' ' + TokenHash.of(request.getToken().getToken());
    Verified known = verified.getIfPresent(key);
    if (known != null) {
      return Uni.createFrom().item(known.boundTo(routing, context));
    }
    return verification
        .verify(request, context)
        .map(
            fresh -> {
              if (!fresh.boundToSender()) {
                verified.put(key, fresh);
              }
              return fresh.boundTo(routing, context);
            });
  }

  private static String tenant(RoutingContext routing) {
    OidcTenantConfig tenant = routing.get(OidcTenantConfig.class.getName());
    return tenant == null ? "" : tenant.tenantId().orElse("");
  }
}
