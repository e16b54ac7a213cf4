package dev.plumbline.service.upstream;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Another service, as this one meets it: safe calls with a time limit and two more tries, a
/// circuit breaker for all of them together, and each failure as a problem.
///
/// | what happens | what the caller's caller gets |
/// |---|---|
/// | no connection, no answer in time, no token, 429, 502, 503, 504, breaker open | 503 |
/// | any other error, an answer that cannot be read | 502 |
public final class Upstream {

  private static final Duration PER_TRY = Duration.ofSeconds(2);

  private static final Logger LOG = Logger.getLogger(Upstream.class);

  private final String service;
  private final Guard guard;

  private Upstream(String service) {
    this.service = service;
    this.guard =
        Guard.create()
            .withDescription(service)
            .withTimeout()
            .duration(PER_TRY.toMillis(), ChronoUnit.MILLIS)
            .done()
            .withRetry()
            .maxRetries(2)
            .delay(100, ChronoUnit.MILLIS)
            .jitter(50, ChronoUnit.MILLIS)
            .whenException(UpstreamFailure::passesByItself)
            .done()
            .withCircuitBreaker()
            .requestVolumeThreshold(10)
            .failureRatio(0.5)
            .delay(5, ChronoUnit.SECONDS)
            .when(UpstreamFailure::passesByItself)
            .done()
            .build();
  }

  /// The calls to one service.
  ///
  /// @param service its name, for logs and problems: `vendor-service`
  public static Upstream named(String service) {
    return new Upstream(service);
  }

  /// Calls for something that must be there.
  ///
  /// @param call one that may be repeated
  /// @throws ProblemException 503 or 502, as above
  public <T> T get(Supplier<T> call) {
    try {
      return guarded(call);
    } catch (RuntimeException e) {
      throw problem(e);
    }
  }

  /// Calls for something that may be missing: 404 gives nothing.
  ///
  /// @throws ProblemException 503 or 502, as above
  public <T> Optional<T> find(Supplier<T> call) {
    try {
      return Optional.of(guarded(call));
    } catch (RuntimeException e) {
      if (e instanceof WebApplicationException answer && answer.getResponse().getStatus() == 404) {
        return Optional.empty();
      }
      throw problem(e);
    }
  }

  @SuppressWarnings("unchecked")
  private <T> T guarded(Supplier<T> call) {
    return (T) guard.get(() -> (Object) call.get(), Object.class);
  }

  private ProblemException problem(RuntimeException failure) {
    if (UpstreamFailure.passesByItself(failure)) {
      LOG.warnf("%s is away: %s", service, failure);
      return CommonProblem.UNAVAILABLE
          .because("This needs the " + service + ", which cannot be reached just now.")
          .header("Retry-After", "5")
          .cause(failure);
    }
    LOG.errorf(failure, "%s did not answer as agreed", service);
    return CommonProblem.BAD_GATEWAY
        .because("This needs the " + service + ", which did not answer as agreed.")
        .cause(failure);
  }
}
