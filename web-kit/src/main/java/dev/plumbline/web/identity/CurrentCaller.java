package dev.plumbline.web.identity;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The caller of the request that this thread serves.
@ApplicationScoped
public class CurrentCaller {

  static final String ATTRIBUTE = "plumbline.caller";

  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /// The caller; a 401 problem outside an authenticated request.
  public Caller get() {
    return find().orElseThrow(() -> ProblemException.of(CommonProblem.UNAUTHENTICATED));
  }

  /// The caller; empty outside an authenticated request, in a job for example.
  public Optional<Caller> find() {
    if (!Arc.container().requestContext().isActive()) {
      return Optional.empty();
    }
    return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
  }
}
