package dev.plumbline.contract.incentive.account;

import dev.plumbline.contract.incentive.account.DealClause.Outcome;
import dev.plumbline.kernel.credit.Course;
import java.time.YearMonth;

/// How a clause comes out in a month.
///
/// @param outcome over the months of its window
/// @param alone of the month by itself; for a clause of three rolling months it decides whether a
///     default is held against the vendor once more
record Scored(Outcome outcome, Outcome alone) {

  static final Scored LEFT_OUT = new Scored(Outcome.NOT_JUDGED, Outcome.NOT_JUDGED);

  static Scored of(Outcome outcome) {
    return new Scored(outcome, outcome);
  }

  boolean isLeftOut() {
    return outcome == Outcome.NOT_JUDGED;
  }

  /// Whether a default of the month escalates.
  boolean counts() {
    return switch (outcome) {
      case BELOW_MINIMUM -> alone == Outcome.BELOW_MINIMUM;
      case NOT_REPORTED -> true;
      case BELOW_EXPECTED -> alone == Outcome.BELOW_EXPECTED || alone == Outcome.BELOW_MINIMUM;
      case MET, NOT_JUDGED -> false;
    };
  }

  Course after(Course before, YearMonth month) {
    return switch (outcome) {
      case BELOW_MINIMUM, NOT_REPORTED -> before.inDefault(month, counts());
      case BELOW_EXPECTED ->
          before.misses().isOneTooMany(month)
              ? before.inDefaultByMisses(month, counts())
              : before.missed(month);
      case MET -> before.met(month);
      case NOT_JUDGED -> before.leftOut(month);
    };
  }
}
