package dev.plumbline.scorecard.scoring;

import dev.plumbline.kernel.credit.Course;
import dev.plumbline.kernel.money.Money;
import dev.plumbline.scorecard.scoring.terms.Clause;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What the credits of a month have to know of the contract's earlier months.
///
/// @param money of earlier months, where their fee was known; 3 months back are enough
/// @param courses by clause code, what its months up to its last scorecard mean for the next
/// @param open credits that nothing has returned yet, of clauses that can earn theirs back
public record CreditHistory(
    Map<YearMonth, PastMoney> money, Map<String, PastCourse> courses, List<OpenCredit> open) {

  public static final CreditHistory NONE = new CreditHistory(Map.of(), Map.of(), List.of());

  /// The money of a month, all in the currency of its fee.
  ///
  /// @param atRisk the amount that allocations are shares of
  /// @param cap the most that credits for the month alone may come to
  /// @param credits what they came to, those for a quarter included
  public record PastMoney(Money fee, Money atRisk, Money cap, Money credits) {}

  /// A clause's course up to its last scorecard.
  ///
  /// @param origin the code that the clause had first, which names its history through all
  ///     renamings
  public record PastCourse(String origin, Course course) {}

  /// A credit of an earlier month, less what has been returned of it.
  ///
  /// @param month of the default
  /// @param clause its code then
  /// @param origin as in [PastCourse]
  /// @param amount above 0, in the currency of its month
  public record OpenCredit(YearMonth month, String clause, String origin, Money amount) {}

  public CreditHistory {
    money = Map.copyOf(money);
    courses = Map.copyOf(courses);
    open = List.copyOf(open);
  }

  /// A clause's own course, or else that of the clause whose history it carries on, or else a new
  /// one.
  public PastCourse of(Clause clause) {
    PastCourse own = courses.get(clause.code());
    if (own != null || clause.predecessor() == null) {
      return own != null ? own : new PastCourse(clause.code(), Course.NEW);
    }
    return courses.getOrDefault(
        clause.predecessor(), new PastCourse(clause.predecessor(), Course.NEW));
  }
}
