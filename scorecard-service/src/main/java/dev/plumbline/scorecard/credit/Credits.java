package dev.plumbline.scorecard.credit;

import dev.plumbline.kernel.money.Money;
import java.util.Collections;
import java.util.List;
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

  /// The amounts, all in the currency of the fee.
  ///
  /// @param fee of the month
  /// @param atRisk the amount that allocations are shares of
  /// @param cap the most that the credits may come to
  /// @param items one for each clause in default that has something to pay, by clause code
  public record Settled(Money fee, Money atRisk, Money cap, List<Credit> items)
      implements Settlement {
    public Settled {
      items = List.copyOf(items);
    }

    public Money total() {
      return items.stream().map(Credit::amount).reduce(Money.zero(fee.currency()), Money::plus);
    }

    /// Whether the cap cut anything.
    public boolean isCapped() {
      return items.stream().anyMatch(it -> !it.amount().equals(it.uncapped()));
    }
  }

  /// The fee is not known yet, and so nothing that follows from it.
  public record Open() implements Settlement {}
}
