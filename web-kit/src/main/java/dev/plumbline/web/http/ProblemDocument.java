package dev.plumbline.web.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of every error (RFC 9457, `application/problem+json`).
///
/// @param type the relative URI of the problem type's page
/// @param instance the path of the request
/// @param traceId finds the request in the logs of every process that it touched
/// @param errors everything that is wrong with the request, at once
@JsonInclude(Include.NON_EMPTY)
public record ProblemDocument(
    String type,
    String title,
    int status,
    @Nullable String detail,
    String instance,
    @Nullable String traceId,
    List<Violation> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";

  static ProblemDocument of(ProblemException problem, String instance, @Nullable String traceId) {
    return new ProblemDocument(
        problem.type().uri(),
        problem.type().title(),
        problem.type().status(),
        problem.detail().orElse(null),
        instance,
        traceId,
        problem.violations());
  }
}
