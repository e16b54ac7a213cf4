package dev.plumbline.scorecard.credit;

import static dev.plumbline.scorecard.credit.Default.Reason.BELOW_MINIMUM;
import static dev.plumbline.scorecard.credit.Default.Reason.NOT_REPORTED;
import static dev.plumbline.scorecard.credit.Default.Reason.TOO_OFTEN_BELOW_EXPECTED;

import dev.plumbline.kernel.credit.Misses;
import dev.plumbline.kernel.metric.Figure;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Decides which critical clauses are in default.
final class Defaults {

  private Defaults() {}

  /// @param misses of the clause before the month
  static Optional<Default> of(ClauseResult result, YearMonth month, Misses misses) {
    if (!result.clause().isCritical()) {
      return Optional.empty();
    }
    return switch (result.outcome().code()) {
      case BELOW_MINIMUM -> Optional.of(new Default(BELOW_MINIMUM, isBreachedAlone(result)));
      case NOT_REPORTED -> Optional.of(new Default(NOT_REPORTED, true));
      case BELOW_EXPECTED, UNDECIDED ->
          misses.isOneTooMany(month)
              ? Optional.of(new Default(TOO_OFTEN_BELOW_EXPECTED, isMissedAlone(result)))
              : Optional.empty();
      case RAMP, NOT_DUE, EXCUSED, PENDING, NOT_MEASURED, NO_VOLUME, MET -> Optional.empty();
    };
  }

  private static boolean isBreachedAlone(ClauseResult result) {
    return alone(result, result.clause().target()::isBreachedBy);
  }

  private static boolean isMissedAlone(ClauseResult result) {
    return alone(result, value -> !result.clause().target().isMetBy(value));
  }

  /// One bad month stays in the value of three; it is held against the vendor once.
  private static boolean alone(ClauseResult result, Predicate<BigDecimal> isBad) {
    return switch (result.clause().window()) {
      case MONTH, QUARTER -> true;
      case ROLLING_3 -> hasValue(result.own(), isBad);
    };
  }

  private static boolean hasValue(@Nullable Figure own, Predicate<BigDecimal> isBad) {
    return own != null && own.hasVolume() && isBad.test(own.value());
  }
}
