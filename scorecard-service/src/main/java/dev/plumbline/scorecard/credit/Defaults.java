package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Misses;
import dev.plumbline.kernel.credit.Misses.Miss;
import dev.plumbline.scorecard.scoring.History;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides which critical clauses are in default.
final class Defaults {

  private static final Set<OutcomeCode> MISSES =
      Set.of(OutcomeCode.BELOW_EXPECTED, OutcomeCode.UNDECIDED);

  private Defaults() {}

  static Optional<Default> of(ClauseResult result, YearMonth period, History history) {
    if (!result.clause().isCritical()) {
      return Optional.empty();
    }
    return switch (result.outcome().code()) {
      case BELOW_MINIMUM -> Optional.of(Default.BELOW_MINIMUM);
      case NOT_REPORTED -> Optional.of(Default.NOT_REPORTED);
      case BELOW_EXPECTED, UNDECIDED ->
          Misses.isOneTooMany(period, misses(result.clause().code(), period, history))
              ? Optional.of(Default.TOO_OFTEN_BELOW_EXPECTED)
              : Optional.empty();
      case RAMP, NOT_DUE, EXCUSED, PENDING, NOT_MEASURED, NO_VOLUME, MET -> Optional.empty();
    };
  }

  private static List<Miss> misses(String clause, YearMonth period, History history) {
    return history.before(period, clause).stream()
        .filter(past -> MISSES.contains(past.outcome()))
        .map(past -> new Miss(past.month(), past.isDefault()))
        .toList();
  }
}
