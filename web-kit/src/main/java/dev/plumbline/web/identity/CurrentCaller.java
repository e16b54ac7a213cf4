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
  static final String FORBIDDEN = "plumbline.forbidden";

  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /// The caller; a 401 problem outside an authenticated request, 403 where the token contradicts
  /// itself.
  public Caller get() {
    return find().orElseThrow(this::refusal);
  }

  /// The caller; empty outside an authenticated request, in a job for example.
  public Optional<Caller> find() {
    if (!Arc.container().requestContext().isActive()) {
      return Optional.empty();
    }
    return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
  }

  private ProblemException refusal() {
    return Arc.container().requestContext().isActive() && !identity.isAnonymous()
        ? forbidden(identity)
        : ProblemException.of(CommonProblem.UNAUTHENTICATED);
  }

  /// The 403 problem of this identity, with the contradiction in its token where there is one.
  public static ProblemException forbidden(SecurityIdentity identity) {
    var problem = ProblemException.of(CommonProblem.FORBIDDEN);
    String contradiction = identity.getAttribute(FORBIDDEN);
    return contradiction == null ? problem : problem.detail(contradiction);
  }
}
