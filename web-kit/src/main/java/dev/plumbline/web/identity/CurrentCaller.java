package dev.plumbline.web.identity;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

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
    Caller caller = identity.getAttribute(ATTRIBUTE);
    if (caller == null) {
      throw ProblemException.of(CommonProblem.UNAUTHENTICATED);
    }
    return caller;
  }
}
