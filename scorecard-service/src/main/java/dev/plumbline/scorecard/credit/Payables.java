package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Course;
import dev.plumbline.scorecard.scoring.Inputs;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.evidence.Observations;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.math.BigDecimal;
import java.util.Optional;

/// Decides which defaults cost something, and which of them twice.
final class Payables {

  private static final int RATED_BY_BOTH = 10;
  private static final BigDecimal CALIBRATED = new BigDecimal("0.5");

  private Payables() {}

  /// @param before the clause's course up to the month before
  static Optional<Payable> of(ClauseResult result, Default breach, Course before, Inputs inputs) {
    Clause clause = result.clause();
    Clause.Stake stake = clause.stake();
    return stake == null || stake.allocationPercent().signum() == 0 || !pays(clause, inputs)
        ? Optional.empty()
        : Optional.of(
            new Payable(
                clause.code(),
                clause.window(),
                result.window(),
                stake.allocationPercent(),
                stake.escalating() && breach.counts() && before.afterDefault()));
  }

  /// A behaviour clause pays only where both sides rated enough of the same contacts and agreed
  /// well enough.
  private static boolean pays(Clause clause, Inputs inputs) {
    return switch (clause.evidence()) {
      case REPORTS -> true;
      case OBSERVATIONS -> isCalibrated(inputs.current().observations(clause.code()));
    };
  }

  private static boolean isCalibrated(Observations observations) {
    BigDecimal most = CALIBRATED.multiply(BigDecimal.valueOf(observations.ratedByBoth()));
    return observations.ratedByBoth() >= RATED_BY_BOTH
        && observations.absoluteDifferences().compareTo(most) <= 0;
  }
}
