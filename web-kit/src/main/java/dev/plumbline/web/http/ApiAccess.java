package dev.plumbline.web.http;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/// Nothing under `/api/` without a valid token, whether the path exists or not. Quarkus' own policy
/// would do the same, but answers with an empty body.
@Singleton
class ApiAccess implements HttpSecurityPolicy {

  static final String PREFIX = "/api/";

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    if (!request.normalizedPath().startsWith(PREFIX)) {
      return CheckResult.permit();
    }
    return identity.flatMap(
        caller ->
            caller.isAnonymous()
                ? Uni.createFrom().failure(new UnauthorizedException())
                : CheckResult.permit());
  }
}
