package dev.plumbline.kernel.credit;

import dev.plumbline.kernel.money.Money;
import dev.plumbline.kernel.money.ProRata;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A month's credits, all in the currency of the fee.
///
/// @param fee of the month
/// @param atRisk the amount that allocations are shares of
/// @param cap the most that the credits may come to
/// @param items one for each clause that has something to pay, by clause code
public record MonthCredits(Money fee, Money atRisk, Money cap, List<Credit> items) {

  public MonthCredits {
    items = List.copyOf(items);
  }

  /// The credits of a month in which clauses are in default: each its share of the at-risk amount,
  /// all of them together cut to the cap where they exceed it.
  ///
  /// @param charges one for each clause in default at most, in any order
  public static MonthCredits of(AtRisk terms, Money fee, Collection<Charge> charges) {
    Money atRisk = terms.amount(fee);
    Money cap = terms.cap(fee);
    Map<String, Money> uncapped = new TreeMap<>();
    for (Charge charge : charges) {
      Money amount = charge.of(atRisk);
      if (amount.amount().signum() > 0) {
        uncapped.put(charge.clause(), amount);
      }
    }
    Map<String, Money> capped = ProRata.limit(uncapped, cap);
    List<Credit> items =
        uncapped.entrySet().stream()
            .map(
                it ->
                    new Credit(
                        it.getKey(),
                        it.getValue(),
                        capped.getOrDefault(it.getKey(), it.getValue())))
            .toList();
    return new MonthCredits(fee, atRisk, cap, items);
  }

  public Money total() {
    return items.stream().map(Credit::amount).reduce(Money.zero(fee.currency()), Money::plus);
  }

  /// Whether the cap cut anything.
  public boolean isCapped() {
    return items.stream().anyMatch(it -> !it.amount().equals(it.uncapped()));
  }
}
