package dev.plumbline.web.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// From what a token says to who calls. Pure, so that every rule can be read and tested here.
///
/// @param audience this process's own name, the audience of the services that call it
/// @param demoTokens whether the tokens of a demo realm count
record CallerRules(String audience, boolean demoTokens) {

  static final String USERS_AUDIENCE = "plumbline-api";

  private static final String SERVICE_ACCOUNT = "service-account-";

  /// What comes of a token.
  sealed interface Verdict {

    /// The caller may go on, with these roles and no others.
    record Accepted(Caller caller) implements Verdict {}

    /// The token is valid but contradicts itself: nothing is allowed to it.
    record Forbidden(String reason) implements Verdict {}

    /// The token does not count here at all.
    record Refused(String reason) implements Verdict {}
  }

  Verdict judge(Claims claims) {
    if (claims.demo() && !demoTokens) {
      return new Verdict.Refused("The tokens of a demo realm count only in the demo");
    }
    Set<Role> roles = counted(claims);
    if (!roles.contains(Role.VENDOR)) {
      return new Verdict.Accepted(new Caller(claims.subject(), name(claims), roles, null));
    }
    if (roles.size() > 1) {
      return new Verdict.Forbidden("The role vendor excludes every other role");
    }
    return vendorId(claims)
        .<Verdict>map(
            id -> new Verdict.Accepted(new Caller(claims.subject(), name(claims), roles, id)))
        .orElseGet(() -> new Verdict.Forbidden("The role vendor needs exactly one vendor_id"));
  }

  /// A user's roles count with the users' audience; a service's with this process as audience, and
  /// only where the token holds no user's role.
  private Set<Role> counted(Claims claims) {
    Set<Role> all =
        claims.roles().stream()
            .flatMap(name -> Role.of(name).stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    boolean service = all.stream().allMatch(Role::betweenServices);
    String needed = service ? audience : USERS_AUDIENCE;
    if (!claims.audience().contains(needed)) {
      return Set.of();
    }
    all.removeIf(role -> role.betweenServices() != service);
    return all;
  }

  private static Optional<UUID> vendorId(Claims claims) {
    if (claims.vendorIds().size() != 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(claims.vendorIds().getFirst()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String name(Claims claims) {
    String username = claims.username();
    if (username != null && !username.startsWith(SERVICE_ACCOUNT)) {
      return username;
    }
    return claims.client() == null ? claims.subject() : claims.client();
  }
}
