package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.Course;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Takes a clause's course one month further.
final class Courses {

  private Courses() {}

  /// @param breach the default of the month, if it was one
  static Course after(
      Course before, YearMonth month, OutcomeCode outcome, @Nullable Default breach) {
    return breach == null ? after(before, month, outcome) : after(before, month, breach);
  }

  private static Course after(Course before, YearMonth month, Default breach) {
    return switch (breach.reason()) {
      case BELOW_MINIMUM, NOT_REPORTED -> before.inDefault(month, breach.counts());
      case TOO_OFTEN_BELOW_EXPECTED -> before.inDefaultByMisses(month, breach.counts());
    };
  }

  private static Course after(Course before, YearMonth month, OutcomeCode outcome) {
    return switch (outcome) {
      case RAMP, NOT_DUE, EXCUSED, PENDING, NOT_MEASURED, NO_VOLUME -> before.leftOut(month);
      case MET -> before.met(month);
      case BELOW_EXPECTED, UNDECIDED -> before.missed(month);
      case NOT_REPORTED, BELOW_MINIMUM -> before.breached(month);
    };
  }
}
