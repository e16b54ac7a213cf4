package dev.plumbline.scorecard.credit;

import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.time.YearMonth;
import java.util.Optional;

/// Decides which critical clauses are in default.
final class Defaults {

  private static final int TOO_OFTEN = 4;
  private static final int WITHIN_MONTHS = 12;

  private Defaults() {}

  static Optional<Default> of(ClauseResult result, YearMonth period, History history) {
    if (!result.clause().isCritical()) {
      return Optional.empty();
    }
    return switch (result.outcome().code()) {
      case BELOW_MINIMUM -> Optional.of(Default.BELOW_MINIMUM);
      case NOT_REPORTED -> Optional.of(Default.NOT_REPORTED);
      case BELOW_EXPECTED ->
          missesSoFar(result.clause().code(), period, history) + 1 >= TOO_OFTEN
              ? Optional.of(Default.TOO_OFTEN_BELOW_EXPECTED)
              : Optional.empty();
      case RAMP, PENDING, NOT_MEASURED, NO_VOLUME, MET -> Optional.empty();
    };
  }

  /// Earlier months below what is expected that count with this one: within 12 calendar months,
  /// this one included, and after the last that completed a count.
  private static int missesSoFar(String clause, YearMonth period, History history) {
    int misses = 0;
    YearMonth earliest = period.minusMonths(WITHIN_MONTHS - 1L);
    for (History.PastResult past : history.before(period, clause)) {
      if (past.outcome() == OutcomeCode.BELOW_EXPECTED) {
        misses = past.isDefault() ? 0 : misses + (past.month().isBefore(earliest) ? 0 : 1);
      }
    }
    return misses;
  }
}
