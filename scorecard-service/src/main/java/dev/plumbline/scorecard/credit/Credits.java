package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.MonthCredits;
import dev.plumbline.scorecard.scoring.CreditHistory.PastCourse;
import dev.plumbline.scorecard.scoring.Fact;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A month's credits. They are worked out, not posted: a scorecard that is not final owes nobody
/// anything.
///
/// @param defaults the critical clauses in default, by code
/// @param courses of all clauses, by code, this month included
/// @param basis where the fee comes from
/// @param settlement the money
/// @param returned credits of earlier months that clauses have earned back, by clause and month
/// @param facts what a reader has to know beside the amounts
public record Credits(
    Map<String, Default> defaults,
    Map<String, PastCourse> courses,
    FeeBasis basis,
    Settlement settlement,
    List<Returned> returned,
    List<Fact> facts) {

  public Credits {
    defaults = Collections.unmodifiableMap(new TreeMap<>(defaults));
    courses = Collections.unmodifiableMap(new TreeMap<>(courses));
    returned = List.copyOf(returned);
    facts = List.copyOf(facts);
  }

  /// The money, as far as there are fees to work it out of.
  public sealed interface Settlement {}

  /// The amounts.
  ///
  /// @param awaited earlier months of the quarter for want of whose amounts the credits of
  ///     quarterly clauses in default stay open; empty where none waits
  public record Settled(MonthCredits month, List<YearMonth> awaited) implements Settlement {
    public Settled {
      awaited = List.copyOf(awaited);
    }
  }

  /// The fee is not known yet, and so nothing that follows from it.
  public record Open() implements Settlement {}
}
