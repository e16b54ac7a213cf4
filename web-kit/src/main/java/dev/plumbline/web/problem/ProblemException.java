package dev.plumbline.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ends a request with a problem. It is an answer and not a fault, so it carries no stack trace;
/// each `with`-like method gives a new exception and leaves the old one as it was.
///
/// ```java
/// throw CommonProblem.NOT_FOUND.because("There is no such vendor");
/// ```
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemType type;
  private final @Nullable String detail;
  private final transient List<Violation> violations;
  private final transient Map<String, String> headers;

  private ProblemException(
      ProblemType type,
      @Nullable String detail,
      List<Violation> violations,
      Map<String, String> headers,
      @Nullable Throwable cause) {
    super(detail == null ? type.title() : detail, cause, false, false);
    this.type = type;
    this.detail = detail;
    this.violations = violations;
    this.headers = headers;
  }

  public static ProblemException of(ProblemType type) {
    return new ProblemException(type, null, List.of(), Map.of(), null);
  }

  /// The 422 problem with these violations.
  public static ProblemException invalid(List<Violation> violations) {
    return of(CommonProblem.INVALID_CONTENT).violations(violations);
  }

  /// What is particular to this occurrence, as a sentence; never a value that the caller sent.
  public ProblemException detail(String sentence) {
    return new ProblemException(type, sentence, violations, headers, getCause());
  }

  /// Everything that is wrong, at once.
  public ProblemException violations(List<Violation> all) {
    return new ProblemException(type, detail, List.copyOf(all), headers, getCause());
  }

  /// A header of the answer, e.g. `Retry-After`.
  public ProblemException header(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ProblemException(type, detail, violations, more, getCause());
  }

  /// The fault behind this problem: for the log only.
  public ProblemException cause(Throwable cause) {
    return new ProblemException(type, detail, violations, headers, cause);
  }

  public ProblemType type() {
    return type;
  }

  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  public List<Violation> violations() {
    return violations;
  }

  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
