package dev.plumbline.service.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.client.OidcClientException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/// Which failures of a call another try, or some time, may mend.
final class UpstreamFailure {

  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private UpstreamFailure() {}

  static boolean passesByItself(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case WebApplicationException answer -> {
          return PASSING.contains(answer.getResponse().getStatus());
        }
        case JsonProcessingException _ -> {
          return false;
        }
        case IOException _,
            TimeoutException _,
            OidcClientException _,
            CircuitBreakerOpenException _,
            org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException _ -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
