package dev.plumbline.kernel.credit;

import java.time.YearMonth;

/// What a clause's months so far mean for the next: all that escalation, the count of misses,
/// chronic failure and earn-back have to know of them, however long ago they were. *Consecutive*
/// and *the month before* skip months in which the clause was left out.
///
/// @param misses those that count towards a default
/// @param chronic whether it failed too often
/// @param afterDefault whether the last month was a default
/// @param metRun how many months in a row were met, up to the last
public record Course(Misses misses, Chronic chronic, boolean afterDefault, int metRun) {

  /// Of a clause without a month.
  public static final Course NEW = new Course(Misses.NONE, Chronic.NEVER, false, 0);

  /// After a month in which the clause was left out.
  public Course leftOut(YearMonth month) {
    return new Course(misses, chronic.leftOut(month), afterDefault, metRun);
  }

  /// After a month that was as good as expected.
  public Course met(YearMonth month) {
    return new Course(misses, chronic.spared(month, metRun + 1), false, metRun + 1);
  }

  /// After a month that was not, without being a breach.
  public Course missed(YearMonth month) {
    return new Course(misses.with(month), chronic.spared(month, 0), false, 0);
  }

  /// After a breach of a clause that no money is on.
  public Course breached(YearMonth month) {
    return new Course(misses, chronic.spared(month, 0), false, 0);
  }

  /// After a default.
  ///
  /// @param counts whether it counts for chronic failure
  public Course inDefault(YearMonth month, boolean counts) {
    return new Course(
        misses, counts ? chronic.defaulted(month) : chronic.spared(month, 0), true, 0);
  }

  /// After a default by one miss too many, with which their count starts again.
  ///
  /// @param counts whether it counts for chronic failure
  public Course inDefaultByMisses(YearMonth month, boolean counts) {
    Course course = inDefault(month, counts);
    return new Course(Misses.NONE, course.chronic, true, 0);
  }
}
