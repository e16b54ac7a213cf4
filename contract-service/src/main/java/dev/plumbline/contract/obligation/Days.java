package dev.plumbline.contract.obligation;

import dev.plumbline.web.problem.CommonProblem;
import dev.plumbline.web.problem.ProblemException;
import dev.plumbline.web.problem.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From which day to which obligations are asked for; either may be left open.
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {

  static final int MOST = 366;
  private static final int UNLESS_SAID = 91;

  LocalDate first(LocalDate today) {
    return from == null ? today : from;
  }

  /// @throws ProblemException 400 for a last day before the first, or too far from it
  LocalDate last(LocalDate today) {
    LocalDate first = first(today);
    if (to == null) {
      return first.plusDays(UNLESS_SAID);
    }
    if (to.isBefore(first)) {
      throw refusal("before-from", "must not be before " + first);
    }
    if (first.until(to, ChronoUnit.DAYS) > MOST) {
      throw refusal("too-far", "must not be more than %d days after %s".formatted(MOST, first));
    }
    return to;
  }

  private static ProblemException refusal(String code, String message) {
    return ProblemException.of(CommonProblem.INVALID_PARAMETER)
        .violations(List.of(Violation.parameter("to", code, message)));
  }
}
