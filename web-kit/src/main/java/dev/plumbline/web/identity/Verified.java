package dev.plumbline.web.identity;

import dev.plumbline.web.identity.CallerRules.Verdict;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// What verifying a token gave, free of the request in which it happened.
///
/// @param identity with the roles that count, and no others
/// @param boundToSender whether the token is worth something only together with a proof that each
///     request brings anew (DPoP, mutual TLS)
record Verified(SecurityIdentity identity, Instant expiry, boolean boundToSender) {

  /// Applies our rules to an identity whose token the platform has verified.
  static Verified of(SecurityIdentity platform, CallerRules rules) {
    var token = (JsonWebToken) platform.getPrincipal();
    var identity =
        QuarkusSecurityIdentity.builder()
            .setPrincipal(token)
            .addCredentials(platform.getCredentials());
    platform.getAttributes().entrySet().stream()
        .filter(attribute -> !isOfRequest(attribute.getKey()))
        .forEach(attribute -> identity.addAttribute(attribute.getKey(), attribute.getValue()));
    switch (rules.judge(Claims.of(token, platform.getRoles()))) {
      case Verdict.Accepted(Caller caller) ->
          identity
              .addAttribute(CurrentCaller.ATTRIBUTE, caller)
              .addRoles(caller.roles().stream().map(Role::claim).collect(Collectors.toSet()));
      case Verdict.Forbidden(String reason) ->
          identity.addAttribute(CurrentCaller.FORBIDDEN, reason);
      case Verdict.Refused(String reason) -> throw new AuthenticationFailedException(reason);
    }
    return new Verified(
        identity.build(),
        Instant.ofEpochSecond(token.getExpirationTime()),
        token.containsClaim("cnf"));
  }

  private static boolean isOfRequest(String attribute) {
    return attribute.equals(RoutingContext.class.getName())
        || attribute.equals(AuthenticationRequestContext.class.getName());
  }

  /// The identity as part of this request.
  SecurityIdentity boundTo(RoutingContext request, AuthenticationRequestContext context) {
    request.put(AuthenticationRequestContext.class.getName(), context);
    return QuarkusSecurityIdentity.builder(identity)
        .addAttribute(RoutingContext.class.getName(), request)
        .addAttribute(AuthenticationRequestContext.class.getName(), context)
        .build();
  }

  /// How much longer this may be kept: not beyond the token's end, and never longer than this.
  Duration lifetime(Duration longest, Instant now) {
    Duration left = Duration.between(now, expiry);
    return left.compareTo(longest) < 0 ? left : longest;
  }
}
