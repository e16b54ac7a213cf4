package dev.plumbline.scorecard.credit;

import dev.plumbline.scorecard.scoring.CreditHistory.OpenCredit;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.clause.ClauseResult;
import dev.plumbline.scorecard.scoring.clause.OutcomeCode;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Works out which credits a month met earns back. A run of months met holds no default, so
/// whatever is open of the clause is older than the run.
final class EarnBack {

  private EarnBack() {}

  /// @param course of the clause, this month included
  /// @param open credits of all clauses
  static Stream<Returned> of(ClauseResult result, PastCourse course, List<OpenCredit> open) {
    return isEarned(result, course)
        ? open.stream()
            .filter(credit -> credit.origin().equals(course.origin()))
            .filter(credit -> !course.course().chronic().bars(credit.month()))
            .sorted(Comparator.comparing(OpenCredit::month))
            .map(it -> new Returned(result.clause().code(), it.month(), it.clause(), it.amount()))
        : Stream.empty();
  }

  /// Also a month met after the run was long enough earns, so that nothing is lost by terms that
  /// ask for a shorter run from now on.
  private static boolean isEarned(ClauseResult result, PastCourse course) {
    Clause.Stake stake = result.clause().stake();
    return stake != null
        && stake.earnBackMonths() != null
        && result.outcome().code() == OutcomeCode.MET
        && course.course().metRun() >= stake.earnBackMonths();
  }
}
