package dev.plumbline.service.idempotency;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A caller's name for one request, from the header `Idempotency-Key`, or that of a dry run.
public final class IdempotencyKey {

  public static final String HEADER = "Idempotency-Key";

  private final @Nullable String value;
  private final boolean ofDryRun;

  private IdempotencyKey(@Nullable String value, boolean ofDryRun) {
    this.value = value;
    this.ofDryRun = ofDryRun;
  }

  /// The header as it came; [IdempotencyKeyCheck] sees to it that it is there where an operation
  /// demands it.
  ///
  /// @throws ProblemException 400 when it is malformed
  public static IdempotencyKey of(@Nullable String header) {
    if (header != null && !header.matches("[\\x21-\\x7e]{1,255}")) {
      throw ProblemException.of(CommonProblem.INVALID_PARAMETER)
          .violations(
              List.of(
                  Violation.parameter(
                      HEADER, "malformed", "must be 1 to 255 visible ASCII characters")));
    }
    return new IdempotencyKey(header, false);
  }

  /// As [#of(String)], for an operation that can be tried.
  ///
  /// @param dryRun whether nothing of the request is to stay, the key itself included
  public static IdempotencyKey of(@Nullable String header, boolean dryRun) {
    IdempotencyKey key = of(header);
    return dryRun ? new IdempotencyKey(null, true) : key;
  }

  boolean isOfDryRun() {
    return ofDryRun;
  }

  /// Empty for a request that is made anew each time.
  Optional<String> value() {
    return Optional.ofNullable(value);
  }
}
