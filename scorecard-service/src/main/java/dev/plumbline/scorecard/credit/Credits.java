package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.credit.MonthCredits;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A month's credits. They are worked out, not posted: a scorecard that is not final owes nobody
/// anything.
///
/// @param defaults the critical clauses in default, by code
/// @param basis where the fee comes from
/// @param settlement the money
public record Credits(Map<String, Default> defaults, FeeBasis basis, Settlement settlement) {

  public Credits {
    defaults = Collections.unmodifiableMap(new TreeMap<>(defaults));
  }

  /// The money, if there is a fee to work it out of.
  public sealed interface Settlement {}

  /// The amounts.
  public record Settled(MonthCredits month) implements Settlement {}

  /// The fee is not known yet, and so nothing that follows from it.
  public record Open() implements Settlement {}
}
